import type { CommuneUnit } from '../../office/communes.ts';
import { words } from '../../sheets/words.ts';
import type { Decisions } from '../../intake/decisions.ts';
import type { ListLine } from './model.ts';
import type { Answers, Choice } from '../../intake/questions.ts';

/** Senders of earlier lists of this layout; `taken` = the one whose titles are the same. */
export interface SenderChoices {
  known: readonly Choice[];
  taken: string | null;
}

export const senderQuestion = 'sender';
/** The way a list is read is then not kept. */
export const noSender = 'none';
const communePrefix = 'xa:';
export const communeSender = (id: string): string => `${communePrefix}${id}`;
/** The commune a sender is; undefined for a name that was typed. */
export const communeOfSender = (sender: string): string | undefined =>
  sender.startsWith(communePrefix) ? sender.slice(communePrefix.length) : undefined;

/** The commune the user named as the sender. */
export function senderOf(answers: Answers, units: readonly CommuneUnit[]): CommuneUnit | undefined {
  const id = communeOfSender(answers[senderQuestion]?.[0] ?? '');
  return units.find((unit) => unit.id === id);
}

const mostNamed = 8;

/** Under whose name this way of reading is kept: the one commune of the list, or a name. */
export function settleSender(
  lines: readonly ListLine[],
  units: readonly CommuneUnit[],
  senders: SenderChoices,
  decisions: Decisions,
): void {
  const ids = new Set(lines.flatMap(({ airings }) => airings.flatMap(({ communeId }) => communeId ?? [])));
  const named = units.filter((unit) => ids.has(unit.id));
  const [only, second] = named;
  const waiting = lines.some(({ state }) => state === 'ask');
  const names = new Set(lines.map(({ said }) => words(said.commune)).filter(Boolean));
  const own = only && !second && !waiting && names.size <= 1 ? communeSender(only.id) : undefined;
  const taken = senders.taken ?? own;
  // While communes are still in question the sender would be asked for nothing.
  if (ids.size === 0 || (waiting && taken === undefined)) return;
  const choices: Choice[] = [...senders.known];
  for (const unit of named.slice(0, mostNamed))
    if (!choices.some(({ value }) => value === communeSender(unit.id))) choices.push({ value: communeSender(unit.id), label: unit.name });
  decisions.settleOnce(senderQuestion, () => ({
    title: 'Danh sách này do đâu gửi?',
    hint: 'Cách đọc được nhớ theo nơi gửi: lần sau cùng mẫu thì không hỏi lại.',
    choices: [...choices, { value: noSender, label: 'Không nhớ cách đọc này' }],
    other: 'text',
    once: true,
    taken: taken === undefined ? undefined : [taken],
  }));
}
