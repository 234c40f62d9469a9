/** SHA-256 of every step that has left the house, by its name. A line is added with a release; none is ever changed. */
export const released: Readonly<Record<string, string>> = {
  '2026-12-01-first': '361fcccd86a65564a948e8d65b76f9634b756793d5f2c698c9f830ea6c49f4f8',
};
