import { type Closing, closingOf } from '../../sheets/aside.ts';

export const signature = 'phần chữ ký';
const words: Record<Closing, string> = { total: 'dòng cộng', note: 'dòng ghi chú', signature };

/** Why a row below the headings is no airing; nothing where it may be one. `hasDay`: its day column holds a day. */
export function whyAside(texts: readonly string[], hasDay: boolean): string | undefined {
  if (texts.length === 0) return 'dòng trống';
  const closing = hasDay ? undefined : closingOf(texts);
  return closing && words[closing];
}
