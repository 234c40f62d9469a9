const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const digit = (value: number): string => digits[value] ?? '';

/** The last two places: «hai mươi mốt», «mười lăm»; a single figure after a hundred is «linh năm». */
function tensInWords(value: number, afterHundreds: boolean): string {
  const [tens, ones] = [Math.trunc(value / 10), value % 10];
  if (tens === 0) return afterHundreds ? `linh ${digit(ones)}` : digit(ones);
  const head = tens === 1 ? 'mười' : `${digit(tens)} mươi`;
  if (ones === 0) return head;
  if (ones === 5) return `${head} lăm`;
  if (tens > 1 && ones === 1) return `${head} mốt`;
  if (tens > 1 && ones === 4) return `${head} tư`;
  return `${head} ${digit(ones)}`;
}

/** Three places from 1 to 999; after a higher group the hundreds are always said: «không trăm linh năm». */
function groupInWords(value: number, full: boolean): string {
  const [hundreds, rest] = [Math.trunc(value / 100), value % 100];
  const said = full || hundreds > 0;
  return [said ? `${digit(hundreds)} trăm` : '', rest > 0 ? tensInWords(rest, said) : ''].filter(Boolean).join(' ');
}

const scales: readonly [number, string][] = [
  [1_000_000_000, 'tỷ'],
  [1_000_000, 'triệu'],
  [1000, 'nghìn'],
];

function positiveInWords(value: number, full: boolean): string {
  const parts: string[] = [];
  let rest = value;
  for (const [size, name] of scales) {
    const count = Math.trunc(rest / size);
    rest %= size;
    if (count === 0) continue;
    const words = count >= 1000 ? positiveInWords(count, full) : groupInWords(count, full || parts.length > 0);
    parts.push(words, name);
  }
  if (rest > 0) parts.push(groupInWords(rest, full || parts.length > 0));
  return parts.join(' ');
}

/** A whole number from 0 on as it is read aloud: 1.205.000 is «một triệu hai trăm linh năm nghìn». */
export const numberInWords = (value: number): string => (value === 0 ? digit(0) : positiveInWords(value, false));

/** An amount as vouchers write it out: «Một triệu hai trăm nghìn đồng». */
export function dongInWords(amount: number): string {
  const words = `${numberInWords(amount)} đồng`;
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
