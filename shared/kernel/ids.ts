const hexOf = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** UUIDv7 text (RFC 9562): sorted by time of making. `now` in milliseconds; `random` gives 10 bytes. */
export function uuidv7(now: number, random: Uint8Array): string {
  const time = now.toString(16).padStart(12, '0');
  const byte = (at: number) => hexOf[random[at] ?? 0] ?? '00';
  const variant = hexOf[((random[2] ?? 0) & 0x3f) | 0x80] ?? '80';
  const tail = byte(4) + byte(5) + byte(6) + byte(7) + byte(8) + byte(9);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${byte(0)}${byte(1).slice(1)}-${variant}${byte(3)}-${tail}`;
}
