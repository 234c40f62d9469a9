import type { ResultKind } from './results.ts';
import { isResult } from './results.ts';
import { searchKey, valueKey } from '../kernel/text.ts';
import { type Outcome, outcomeLabels } from './handovers/slip.ts';
import type { Said } from './persons/states.ts';

const byLabel = new Map((Object.entries(outcomeLabels) as [Outcome, string][]).map(([outcome, label]) => [valueKey(label), outcome]));

/** As people write it instead of choosing from the list; without accents, the first that fits counts. */
const sayings: readonly (readonly [RegExp, Said])[] = [
  [/(chua|khong|het) (co )?tien|kho khan|thieu tien/, 'noMoney'],
  [/\bhen\b|tra loi sau|suy nghi|de (lan )?sau|thang sau|lan sau/, 'later'],
  [/da (co|tham gia|mua) .*(noi khac|loai khac|cong ty|bat buoc|ho ngheo)|da co (the )?(bhyt|bhxh|bao hiem)/, 'hasOther'],
  [/(chua|khong) can|khong co nhu cau/, 'noNeed'],
  [/chua ro|tu van them|chua hieu/, 'unclear'],
  [/e ngai|khong tin|chua tin/, 'noTrust'],
  [/muon tham gia|se tham gia|co nhu cau/, 'wantsToJoin'],
];
const denied = /\b(khong|chua|tu choi|chua chiu)\b/;
const social = /\bbhxh\b|bao hiem xa hoi|\bxa hoi\b/;
const health = /\bbhyt\b|bao hiem y te|\by te\b/;
const again = /tai tuc|dong tiep|gia han/;

function outcomesOf(piece: string): Outcome[] {
  const listed = byLabel.get(valueKey(piece));
  if (listed) return [listed];
  const words = searchKey(piece);
  const said = sayings.find(([pattern]) => pattern.test(words));
  if (said) return [said[1]];
  if (denied.test(words)) return [];
  const renewed = again.test(words);
  const kinds: ResultKind[] = [];
  if (social.test(words)) kinds.push(renewed ? 'renewedSi' : 'joinedSi');
  if (health.test(words)) kinds.push(renewed ? 'renewedHi' : 'joinedHi');
  return kinds;
}

/**
 * What was written in «Kết quả», chosen from the list or typed freely («đã tham gia BHXH tự nguyện», «BHYT và BHXH», «hẹn tháng sau»).
 * Undefined where it does not say which insurance, says several reasons, or is not understood: then the user is asked.
 */
export function readOutcomes(text: string): Outcome[] | undefined {
  const whole = byLabel.get(valueKey(text));
  if (whole) return [whole];
  const pieces = text.split(/[;,/+&\n]|\s(?:và|va)\s/i).filter((piece) => piece.trim() !== '');
  const read = pieces.map(outcomesOf);
  if (read.length === 0 || read.some((outcomes) => outcomes.length === 0)) return undefined;
  const outcomes = [...new Set(read.flat())];
  return outcomes.filter((outcome) => !isResult(outcome)).length > 1 ? undefined : outcomes;
}
