import type { Question, Speaker } from '../../../shared/conferences/contract.ts';
import { query } from '../../store/connection.ts';
import type { Reader, Writer } from '../../store/store.ts';

const separator = '; ';

export const speakersOf = (reader: Reader, conferenceId: string): Speaker[] =>
  reader
    .all(query.selectFrom('conferenceSpeaker').where('conferenceId', '=', conferenceId).selectAll().orderBy('position'))
    .map(({ name, organisation, languages }) => ({ name, organisation, languages: languages?.split(separator) ?? [] }));

export const questionsOf = (reader: Reader, conferenceId: string): Question[] =>
  reader.all(
    query.selectFrom('conferenceQuestion').where('conferenceId', '=', conferenceId).select(['question', 'answer']).orderBy('position'),
  );

/** Written anew as a whole: they have no life of their own. */
export function putSpeakers(writer: Writer, conferenceId: string, speakers: readonly Speaker[]): void {
  writer.exec('DELETE FROM conference_speaker WHERE conference_id = ?', [conferenceId]);
  speakers.forEach(({ name, organisation, languages }, at) =>
    writer.exec('INSERT INTO conference_speaker (conference_id, position, name, organisation, languages) VALUES (?, ?, ?, ?, ?)', [
      conferenceId,
      at + 1,
      name,
      organisation,
      languages.join(separator) || null,
    ]),
  );
}

export function putQuestions(writer: Writer, conferenceId: string, questions: readonly Question[]): void {
  writer.exec('DELETE FROM conference_question WHERE conference_id = ?', [conferenceId]);
  questions.forEach(({ question, answer }, at) =>
    writer.exec('INSERT INTO conference_question (conference_id, position, question, answer) VALUES (?, ?, ?, ?)', [
      conferenceId,
      at + 1,
      question,
      answer,
    ]),
  );
}

/** Names ticked, as the column keeps them. */
export const ticked = (stored: string | null): string[] => (stored === null ? [] : (JSON.parse(stored) as string[]));
export const tickedText = (names: readonly string[]): string | null => (names.length === 0 ? null : JSON.stringify(names));
