/** 60, 1.200: a number of people; undefined where it is none. */
export const parseWhole = (text: string): number | undefined =>
  /^\d{1,6}$/.test(text) ? Number(text) : /^\d{1,3}\.\d{3}$/.test(text) ? Number(text.replace('.', '')) : undefined;
