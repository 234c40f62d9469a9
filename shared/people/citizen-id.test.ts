import { describe, expect, it } from 'vitest';
import { contradictions } from './citizen-id.ts';

describe('what a citizen id says', () => {
  it('fits its holder', () => {
    expect(contradictions('075180012345', 'Nữ', '1980-04-12')).toEqual({ sex: false, birth: false });
    expect(contradictions('075203012345', 'Nam', '2003')).toEqual({ sex: false, birth: false });
  });
  it('contradicts another sex or another year', () => {
    expect(contradictions('075080012345', 'Nữ', '1981')).toEqual({ sex: true, birth: true });
  });
  it('is asked nothing of an old number, or where nothing is typed', () => {
    expect(contradictions('271234567', 'Nữ', '1980')).toEqual({ sex: false, birth: false });
    expect(contradictions('075080012345', null, null)).toEqual({ sex: false, birth: false });
  });
});
