import { ORPCError } from '@orpc/client';
import { answerTexts } from './labels.ts';

/** A record out of a list the contract only gives whole: for OpenRecord. */
export const oneOf = <Row extends { id: string }>(list: string, id: string, all: () => Promise<Row[]>) => ({
  queryKey: [list, id],
  queryFn: async () => {
    const found = (await all()).find((row) => row.id === id);
    if (!found) throw new ORPCError('NOT_FOUND', { defined: true, message: answerTexts.gone });
    return found;
  },
});
