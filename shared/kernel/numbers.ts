/** Whole đồng. */
export type Dong = number & { readonly __brand: 'Dong' };

const grouped = /^-?\d{1,3}(?:([.,\u00a0 ])\d{3})(?:\1\d{3})*$/;

/** Whole number from text as people write it: 1.234 and 1,234 are one thousand …; «1,5» is no whole number. Undefined where it is none. */
export function parseWhole(text: string): number | undefined {
  const clean = text.trim();
  if (/^-?\d+$/.test(clean)) return safe(Number(clean));
  return grouped.test(clean) ? safe(Number(clean.replace(/[.,\u00a0 ]/g, ''))) : undefined;
}
const safe = (value: number) => (Number.isSafeInteger(value) ? value : undefined);

/** Amount from text: 1.500.000, 1500000đ, «1,5 tr» is refused (no guessing with money). */
export function parseDong(text: string): Dong | undefined {
  const value = parseWhole(text.trim().replace(/\s*(?:đ|đồng|vnđ|vnd)$/i, ''));
  return value === undefined ? undefined : (value as Dong);
}

/** 1.234.567; up to `decimals` places with a comma. */
export function formatNumber(value: number, decimals = 0): string {
  const [whole = '0', rest = ''] = Math.abs(value).toFixed(decimals).split('.');
  const fraction = rest.replace(/0+$/, '');
  const text = whole.replace(/\B(?=(\d{3})+$)/g, '.') + (fraction ? `,${fraction}` : '');
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}
