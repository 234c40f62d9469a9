import type { z } from 'zod';
import { notFound, refuse } from '../../../shared/kernel/errors.ts';
import { mergeValues } from '../../../shared/people/persons/merging.ts';
import type { zMergePreview } from '../../../shared/people/persons/contract.ts';
import { binRecord, type Ref, updateRecord } from '../../store/records.ts';
import type { Actor, Store } from '../../store/store.ts';
import { personColumns } from '../columns.ts';
import { moveVisits, putMerged } from './merge.queries.ts';
import { meetingsOf, peopleByIds, putWords, visitsOf } from './persons.queries.ts';
import { personKind } from './person.kinds.ts';
import { personOf, valuesOf } from './persons.service.ts';
import { link } from './register.service.ts';
import { repointQuestions } from './register.queries.ts';

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
export const mergePeople = (store: Store, actor: Actor, input: { kept: Ref; gone: Ref }): Ref =>
  store.write(actor, (writer) => {
    if (input.kept.id === input.gone.id) throw refuse('Hãy chọn một người khác để ghép.');
    const [kept, gone] = [personOf(writer, input.kept.id), personOf(writer, input.gone.id)];
    const columns = personColumns(mergeValues(valuesOf(kept), valuesOf(gone)));
    for (const row of meetingsOf(writer, gone.id)) link(writer, row, kept.id);
    repointQuestions(writer, gone.id, kept.id);
    moveVisits(writer, gone.id, kept.id);
    putMerged(writer, gone.id, kept.id);
    const saved = updateRecord(writer, personKind, input.kept, { ...columns, citizenId: kept.citizenId ?? gone.citizenId }, true);
    putWords(writer, kept.id, columns.searchKey);
    binRecord(writer, personKind, input.gone);
    return saved;
  });
