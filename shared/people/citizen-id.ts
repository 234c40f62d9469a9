/**
 * What a 12-digit citizen id says of its holder (Thông tư 59/2021/TT-BCA, điều 4): the fourth digit the century of birth and the sex
 * (0, 1 = 1900s man, woman; 2, 3 = 2000s …), the fifth and sixth the year. Old 9-digit numbers say nothing.
 */
export function saysOf(citizenId: string): { sex: 'Nam' | 'Nữ'; year: number } | undefined {
  const found = /^\d{3}(\d)(\d{2})\d{6}$/.exec(citizenId);
  if (!found) return undefined;
  const mark = Number(found[1]);
  return { sex: mark % 2 === 0 ? 'Nam' : 'Nữ', year: 1900 + Math.floor(mark / 2) * 100 + Number(found[2]) };
}

/** Where the id and what is typed disagree. `birth` is YYYY or YYYY-MM-DD. */
export function contradictions(citizenId: string, sex: string | null, birth: string | null): { sex: boolean; birth: boolean } {
  const says = saysOf(citizenId);
  if (!says) return { sex: false, birth: false };
  return { sex: sex !== null && sex !== says.sex, birth: birth !== null && Number(birth.slice(0, 4)) !== says.year };
}
