/** SHA-256 of every step that has left the house, by its name. A line is added with a release; none is ever changed. */
export const released: Readonly<Record<string, string>> = {
  '2026-12-01-first': 'deebde224b2da737a54b0b52b446e2194029eae70e943f6c31fcf53709d85da2',
};
