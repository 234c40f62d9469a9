/** UUIDv7 text (RFC 9562): sorted by time of making. `now` in milliseconds; `random` gives 10 bytes. */
export function uuidv7(now: number, random: Uint8Array): string {
  const hex = (value: number, width: number) => value.toString(16).padStart(width, '0');
  const bytes = Array.from(random.slice(0, 10), (byte) => hex(byte, 2))
    .join('')
    .padEnd(20, '0');
  const time = hex(now, 12);
  const variant = hex((Number.parseInt(bytes.slice(3, 5), 16) & 0x3f) | 0x80, 2);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${bytes.slice(0, 3)}-${variant}${bytes.slice(5, 7)}-${bytes.slice(7, 19)}`;
}
