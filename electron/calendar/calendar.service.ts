import type { z } from 'zod';
import builtInWaves from '../../resources/catalogue/waves.json' with { type: 'json' };
import type { WaveValues, zWave } from '../../shared/calendar/contract.ts';
import { day } from '../../shared/kernel/dates.ts';
import { checkCodeFree } from '../store/checks.ts';
import { type Ref, saveRecord } from '../store/records.ts';
import type { Actor, Store } from '../store/store.ts';
import { waveKind } from './calendar.kinds.ts';
import { waveRows } from './calendar.queries.ts';
import { waveColumns } from './columns.ts';

/** In the order of the year; with `year` only waves that touch it, and those without dates. */
export const listWaves = (store: Store, input: { year?: number | undefined }): z.infer<typeof zWave>[] =>
  store.read((reader) => waveRows(reader, input.year).map((row) => ({ ...row, campaign: row.campaign === 1 })));

/** INVALID: code in use («code»). */
export const saveWave = (store: Store, actor: Actor, input: { existing: Ref | null; values: WaveValues }): Ref =>
  store.write(actor, (writer) => {
    checkCodeFree(writer, 'wave', input.values.code, input.existing?.id ?? null, waveKind.word);
    return saveRecord(writer, waveKind, input.existing, waveColumns(input.values));
  });

/** A wave of the built-in calendar laid on a year, with where it comes from; `otherDates` where the sources do not agree. */
export interface SuggestedWave {
  values: WaveValues;
  keyDays: string[];
  source: string;
  section: string;
  otherDates: { startsOn: string; endsOn: string; source: string; section: string }[];
}

/** The year's waves as the central plan draws them (domain §4). Nothing is written: the office takes what it carries out. */
export const suggestedWaves = (year: number): SuggestedWave[] =>
  builtInWaves.map(({ code, name, kind, campaign, from, to, keyDays, contents, source, section, otherSources = [] }) => ({
    values: {
      code: `${code}-${year}`,
      name,
      kind: kind === 'topic' ? 'topic' : 'theme',
      campaign,
      startsOn: from === null ? null : day(`${year}-${from}`),
      endsOn: to === null ? null : day(`${year}-${to}`),
      contents,
    },
    keyDays: keyDays.map((one) => day(`${year}-${one}`)),
    source,
    section,
    otherDates: otherSources.map((one) => ({
      startsOn: day(`${year}-${one.from}`),
      endsOn: day(`${year}-${one.to}`),
      source: one.source,
      section: one.section,
    })),
  }));
