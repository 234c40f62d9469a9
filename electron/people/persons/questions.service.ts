import type { z } from 'zod';
import { notFound, refuse } from '../../../shared/kernel/errors.ts';
import type { zQuestion } from '../../../shared/people/persons/contract.ts';
import type { Actor, Store } from '../../store/store.ts';
import { peopleByIds } from './persons.queries.ts';
import { personKind } from './person.kinds.ts';
import { addPerson, link } from './register.service.ts';
import * as queries from './register.queries.ts';

/** Attendees who may be someone of the register, latest conference first. */
export const listQuestions = (store: Store): z.infer<typeof zQuestion>[] =>
  store.read((reader) => {
    const byAttendee = Map.groupBy(queries.openQuestions(reader), (row) => row.id);
    return [...byAttendee.values()].flatMap((rows) => {
      const [first] = rows;
      if (!first) return [];
      const { personId: _, ...attendee } = first;
      return [
        {
          ...attendee,
          candidates: peopleByIds(
            reader,
            rows.map((row) => row.personId),
          ),
        },
      ];
    });
  });

/** The attendee is that person, or (null) somebody new. REFUSED: answered meanwhile. */
export const answerQuestion = (store: Store, actor: Actor, input: { attendeeId: string; personId: string | null }): object =>
  store.write(actor, (writer) => {
    const row = queries.rosterRow(writer, input.attendeeId);
    if (!row) throw notFound('người tham dự');
    const candidates = queries.candidatesOf(writer, input.attendeeId);
    if (row.personId !== null || candidates.length === 0) throw refuse('Câu hỏi này đã được trả lời ở cửa sổ khác.');
    if (input.personId !== null && !candidates.includes(input.personId)) throw notFound(personKind.word);
    const added = input.personId === null ? addPerson(writer, row, row.communeId) : null;
    link(writer, row, input.personId ?? added?.id ?? null);
    queries.forget(writer, input.attendeeId);
    writer.changed('people', [input.attendeeId]);
    return {};
  });
