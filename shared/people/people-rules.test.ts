import { describe, expect, it } from 'vitest';
import { sortKey } from '../kernel/text.ts';
import { matchPerson, type Traits } from './persons/matching.ts';
import { rankFound } from './persons/ranking.ts';
import { reasonOf, stateOf } from './persons/states.ts';

const traits = (more: Partial<Traits> = {}): Traits => ({
  name: 'Nguyễn Thị Đào',
  birth: '1980',
  citizenId: null,
  phone: null,
  place: 'Ấp 3',
  communeId: 'A',
  ...more,
});
const known = (more: Partial<Traits> = {}) => [{ id: 'p', ...traits(more) }];

describe('whether two are one person', () => {
  it('is settled by the same citizen id, whatever else is written', () => {
    const id = { citizenId: '075180012345' };
    expect(matchPerson(traits({ ...id, name: 'Đào' }), known(id))).toEqual({ kind: 'same', id: 'p' });
  });
  it('is asked where name, birth year and commune or unit agree', () => {
    const asked = { kind: 'ask', ids: ['p'] };
    expect(matchPerson(traits({ birth: '1980-04-12', place: null }), known())).toEqual(asked);
    expect(matchPerson(traits({ name: 'NGUYEN THI DAO', communeId: 'B', place: 'ấp 3 ' }), known())).toEqual(asked);
    expect(matchPerson(traits({ birth: null, communeId: 'B', phone: '0912000111' }), known({ phone: '0912000111' }))).toEqual(asked);
    expect(matchPerson(traits({ citizenId: '271234567' }), known({ citizenId: '075180012345' }))).toEqual(asked);
  });
  it('is not asked where they plainly differ or too little is known', () => {
    const fresh = { kind: 'new' };
    expect(matchPerson(traits({ birth: '1981' }), known())).toEqual(fresh);
    expect(matchPerson(traits({ birth: null }), known())).toEqual(fresh);
    expect(matchPerson(traits({ communeId: 'B', place: 'Ấp 4' }), known())).toEqual(fresh);
    expect(matchPerson(traits({ communeId: null, place: null }), known({ communeId: null, place: null }))).toEqual(fresh);
    expect(matchPerson(traits({ citizenId: '075180012345' }), known({ citizenId: '075180012346' }))).toEqual(fresh);
    expect(matchPerson(traits({ name: 'Nguyễn Thị Đạo', phone: '1' }), known({ name: 'Nguyễn Thị Bưởi', phone: '1' }))).toEqual(fresh);
  });
});

describe('the state of a person', () => {
  it('is joined with any result, else as written, else as far as they were met', () => {
    const met = { written: 'potential', joined: false, met: true, saidLast: null } as const;
    expect(stateOf({ ...met, written: 'refused', joined: true, saidLast: 'noNeed' })).toBe('joined');
    expect(stateOf({ ...met, written: 'refused', saidLast: 'later' })).toBe('refused');
    expect(stateOf({ ...met, saidLast: 'noMoney' })).toBe('notYet');
    expect(stateOf({ ...met, saidLast: 'wantsToJoin' })).toBe('approached');
    expect(stateOf(met)).toBe('approached');
    expect(stateOf({ ...met, met: false })).toBe('potential');
  });

  it('has the reason that was written, else what they said last, while they stay away', () => {
    expect(reasonOf({ state: 'refused', stateNow: 'refused', reason: 'noTrust' }, 'later')).toBe('noTrust');
    expect(reasonOf({ state: 'potential', stateNow: 'notYet', reason: null }, 'later')).toBe('later');
    expect(reasonOf({ state: 'refused', stateNow: 'joined', reason: 'noTrust' }, 'later')).toBeNull();
  });
});

describe('what was found', () => {
  it('has the names with just the typed accents first', () => {
    const rows = ['Đào Thị Nguyên', 'Nguyễn Thị Đào', 'Nguyen Thi Dao'].map((name) => ({ name, sortKey: sortKey(name) }));
    expect(rankFound(rows, 'nguyen thi dao').map((row) => row.name)).toEqual(['Nguyen Thi Dao', 'Nguyễn Thị Đào', 'Đào Thị Nguyên']);
    expect(rankFound(rows, 'nguyễn thị')[0]?.name).toBe('Nguyễn Thị Đào');
  });
});
