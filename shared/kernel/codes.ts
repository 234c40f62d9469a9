/**
 * The next free code of a series: one more than the largest number in use behind the prefix, however wide it was written
 * («HN7» and «HN007» are both seven). `width` fills with zeros.
 */
export function nextCode(codes: readonly string[], prefix: string, width: number): string {
  const pattern = new RegExp(`^${prefix}(\\d{1,9})$`, 'i');
  const numbers = codes.map((code) => Number(pattern.exec(code.trim())?.[1] ?? 0));
  const next = numbers.reduce((largest, number) => Math.max(largest, number), 0) + 1;
  return `${prefix}${String(next).padStart(width, '0')}`;
}
