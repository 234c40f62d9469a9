import type { z } from 'zod';
import type { Day } from '../../shared/kernel/dates.ts';
import type { PaperDescription, PaperFormat } from '../../shared/kernel/paper.ts';
import type { Made, ModelOf } from '../documents/maker.ts';
import type { Reader } from '../store/store.ts';

type Description = PaperDescription<Made>;
/** What a paper is asked with; the contract has parsed it. */
interface Asked<Input> {
  input: Input;
  format: PaperFormat;
  today: Day;
}

/** How a room fills a paper: from one picture of the store. What it refuses is refused before anything is made. */
interface Filling<Input, Model> {
  model: (reader: Reader, asked: Asked<Input>) => Model;
  fileName: (model: Model, asked: Asked<Input>) => string;
}

export interface Paper {
  description: Description;
  /** What the paper says and how its file is called. */
  fill(reader: Reader, asked: Asked<unknown>): { model: unknown; name: string };
}

export const paperOf = <Own extends Description>(
  description: Own,
  { model: read, fileName }: Filling<z.output<Own['input']>, ModelOf<Own['name']>>,
): Paper => ({
  description,
  fill: (reader, asked) => {
    const own = asked as Asked<z.output<Own['input']>>;
    const model = read(reader, own);
    return { model, name: fileName(model, own) };
  },
});
