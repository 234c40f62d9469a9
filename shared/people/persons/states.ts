/** How far a person has come (domain §2 «person»). */
export const personStates = ['potential', 'approached', 'joined', 'notYet', 'refused'] as const;
export type PersonState = (typeof personStates)[number];
export const personStateLabels: Record<PersonState, string> = {
  potential: 'tiềm năng',
  approached: 'đã tiếp cận',
  joined: 'đã tham gia',
  notYet: 'chưa tham gia',
  refused: 'từ chối',
};
export const isPersonState = (text: string | null): text is PersonState => personStates.some((state) => state === text);

/** What someone said is chosen from this list, never written freely (domain §6). */
export const saidChoices = ['wantsToJoin', 'later', 'noMoney', 'hasOther', 'unclear', 'noTrust', 'noNeed', 'other'] as const;
export type Said = (typeof saidChoices)[number];
export const saidLabels: Record<Said, string> = {
  wantsToJoin: 'muốn tham gia',
  later: 'hẹn trả lời sau',
  noMoney: 'chưa có tiền đóng',
  hasOther: 'đã tham gia loại khác',
  unclear: 'chưa rõ chính sách, cần tư vấn thêm',
  noTrust: 'còn e ngại',
  noNeed: 'thấy chưa cần',
  other: 'lý do khác',
};
export const isSaid = (text: string | null): text is Said => saidChoices.some((choice) => choice === text);

/**
 * The state that is shown: whoever has a result has joined, whatever was written before; else what the office has written; else who said
 * last that they would not, or not now, has not joined; else being met makes a potential person an approached one. Nobody is taken to
 * have refused until the office says so.
 */
export function stateOf(known: { written: PersonState; joined: boolean; met: boolean; saidLast: Said | null }): PersonState {
  if (known.joined) return 'joined';
  if (known.written !== 'potential') return known.written;
  if (known.saidLast !== null && known.saidLast !== 'wantsToJoin') return 'notYet';
  return known.met ? 'approached' : 'potential';
}

/** Why somebody refused or has not joined: what the office has written, else what they said last. */
export function reasonOf(person: { state: string; stateNow: PersonState; reason: string | null }, saidLast: Said | null): Said | null {
  if (person.stateNow !== 'refused' && person.stateNow !== 'notYet') return null;
  const written = isSaid(person.reason) && person.state === person.stateNow ? person.reason : null;
  return written ?? saidLast;
}
