/** SHA-256 of every step that has left the house, by its name. A line is added with a release; none is ever changed. */
export const released: Readonly<Record<string, string>> = {
  '2026-12-01-first': '014c4b2baaecfe1e1a6ab017ce5efa3ebbe704112ea8a71da94178752e9a4328',
};
