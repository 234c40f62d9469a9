import type { z } from 'zod';
import { notFound, refuse } from '../../../shared/kernel/errors.ts';
import { mergeValues } from '../../../shared/people/persons/merging.ts';
import type { zMerged, zMergePreview } from '../../../shared/people/persons/contract.ts';
import { binRecord, type Ref, restoreRecord, updateRecord } from '../../store/records.ts';
import type { Actor, Store, Writer } from '../../store/store.ts';
import { personColumns } from '../columns.ts';
import { forgetMerged, giveVisitsBack, moveVisits, putMerged } from './merge.queries.ts';
import { meetingsOf, peopleByIds, putWords, visitsOf } from './persons.queries.ts';
import { personKind } from './person.kinds.ts';
import { personOf, valuesOf } from './persons.service.ts';
import { link } from './register.service.ts';
import { repointQuestions, rosterRow } from './register.queries.ts';

type Merged = z.infer<typeof zMerged>;

/** What merging would make of the two. REFUSED: one and the same. */
export const mergePreview = (store: Store, input: { keptId: string; goneId: string }): z.infer<typeof zMergePreview> =>
  store.read((reader) => {
    if (input.keptId === input.goneId) throw refuse('Hãy chọn một người khác để ghép.');
    const [keptOne, goneOne] = [personOf(reader, input.keptId), personOf(reader, input.goneId)];
    const [kept, gone] = peopleByIds(reader, [input.keptId, input.goneId]);
    if (!kept || !gone) throw notFound(personKind.word);
    return {
      kept,
      gone,
      result: mergeValues(valuesOf(keptOne), valuesOf(goneOne)),
      meetings: meetingsOf(reader, input.goneId).length + visitsOf(reader, input.goneId).length,
      idsDiffer: keptOne.citizenId !== null && goneOne.citizenId !== null && keptOne.citizenId !== goneOne.citizenId,
    };
  });

/** Two entries become one: the kept one takes what it lacked and every meeting; the other goes to the bin. */
export const mergePeople = (store: Store, actor: Actor, input: { kept: Ref; gone: Ref }): Merged =>
  store.write(actor, (writer) => {
    if (input.kept.id === input.gone.id) throw refuse('Hãy chọn một người khác để ghép.');
    const [kept, gone] = [personOf(writer, input.kept.id), personOf(writer, input.gone.id)];
    const before = valuesOf(kept);
    const columns = personColumns(mergeValues(before, valuesOf(gone)));
    const attendees = meetingsOf(writer, gone.id).map((row) => {
      link(writer, row, kept.id);
      return row.id;
    });
    repointQuestions(writer, gone.id, kept.id);
    const visits = moveVisits(writer, gone.id, kept.id);
    putMerged(writer, gone.id, kept.id);
    const saved = updateRecord(writer, personKind, input.kept, { ...columns, citizenId: kept.citizenId ?? gone.citizenId }, true);
    putWords(writer, kept.id, columns.searchKey);
    return {
      kept: saved,
      gone: binRecord(writer, personKind, input.gone),
      attendees,
      visits,
      before,
      tookCitizenId: kept.citizenId === null && gone.citizenId !== null,
    };
  });

/** Takes a merge back. CONFLICT when the kept one was changed since. */
export const unmergePeople = (store: Store, actor: Actor, input: Merged): Ref =>
  store.write(actor, (writer) => {
    const columns = personColumns(input.before);
    const kept = updateRecord(writer, personKind, input.kept, { ...columns, ...(input.tookCitizenId ? { citizenId: null } : {}) }, true);
    putWords(writer, kept.id, columns.searchKey);
    restoreRecord(writer, personKind, input.gone);
    giveBack(writer, input);
    return kept;
  });

function giveBack(writer: Writer, { attendees, visits, kept, gone }: Merged): void {
  for (const id of attendees) {
    const row = rosterRow(writer, id);
    if (row?.personId === kept.id) link(writer, row, gone.id);
  }
  giveVisitsBack(writer, visits, kept.id, gone.id);
  forgetMerged(writer, gone.id);
}
