/** What Windows shows for the bytes 80–9F (code page 1252); five of them show nothing. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** UTF-8 that a scanner typed byte by byte: «Nguyá»…n» → «Nguyễn». Undefined where the text is none. */
export function fromBytes(text: string): string | undefined {
  if (!/[^\0-\x7f]/.test(text)) return undefined;
  const bytes: number[] = [];
  for (const letter of text) {
    const place = upper.indexOf(letter);
    const code = place >= 0 ? 0x80 + place : (letter.codePointAt(0) ?? 0);
    if (code > 0xff) return undefined;
    bytes.push(code);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The row of digits on the Vietnamese keyboard of Windows, 0 to 9: five letters, five marks. */
const digitRow = ['đ', 'ă', 'â', 'ê', 'ô', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const digitKeys = new Map(digitRow.map((typed, digit) => [typed, String(digit)]));

/** The digits that keyboard was meant to type. Marks are taken as they come: composing them first would change their order. */
export const fromVietnameseKeyboard = (text: string): string => [...text].map((typed) => digitKeys.get(typed) ?? typed).join('');
