import { describe, expect, it } from 'vitest';
import { sortKey } from '../kernel/text.ts';
import { holderOf, isLikelyInRegister, isLikelyOnList, type Traits, whoIs } from './persons/who-is.ts';
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
const matchPerson = (one: Traits, others: (Traits & { id: string })[]) => whoIs(one, others, isLikelyInRegister);
const known = (more: Partial<Traits> = {}) => [{ id: 'p', ...traits(more) }];

describe('whether two are one person', () => {
  it('is settled by the same citizen id where the name agrees, also shortened', () => {
    const id = { citizenId: '075180012345' };
    for (const name of ['NGUYEN THI DAO', 'N. T. Đào', 'Nguyễn Đào', 'N.Đào'])
      expect(matchPerson(traits({ ...id, name, birth: '1999' }), known(id)), name).toEqual({ kind: 'same', id: 'p' });
    expect(matchPerson(traits({ ...id, name: 'Đào' }), known(id))).toEqual({ kind: 'same', id: 'p' });
  });
  it('is asked where the same citizen id stands under another name, whatever else agrees', () => {
    const id = { citizenId: '075180012345' };
    const asked = { kind: 'ask', ids: ['p'], byNumber: true };
    for (const name of ['Trần Văn Ba', 'Nguyễn Thị Đường', 'Lê Thị Đào', 'Nguyễn Thị', 'P. T. Đào', 'T. N. Đào', 'Đào Nguyễn'])
      expect(matchPerson(traits({ ...id, name }), known(id)), name).toEqual(asked);
    for (const likely of [isLikelyInRegister, isLikelyOnList])
      expect(whoIs(traits({ ...id, name: 'Trần Văn Ba' }), known(id), likely)).toEqual(asked);
  });
  it('of several with that number is the one of that name; nobody named is the first of them', () => {
    const both = [
      { id: 'ba', name: 'Trần Văn Ba', citizenId: '1' },
      { id: 'dao', name: 'Nguyễn Thị Đào', citizenId: '1' },
    ];
    expect(holderOf(['1'], 'Nguyễn Thị Đào', both)).toEqual({ kind: 'same', id: 'dao' });
    expect(holderOf(['1'], 'Lê Lợi', both)).toEqual({ kind: 'ask', ids: ['ba', 'dao'], byNumber: true });
    expect(holderOf(['1'], null, both)).toEqual({ kind: 'same', id: 'ba' });
    expect(holderOf(['2', '1'], 'Nguyễn Thị Đào', both)).toEqual({ kind: 'same', id: 'dao' });
    expect(holderOf(['2'], 'Nguyễn Thị Đào', both)).toBeUndefined();
  });
  it('on one list the same name is asked unless the year, or phone and unit, say otherwise; an old number beside a new one does not', () => {
    const onList = (more: Partial<Traits>, other: Partial<Traits> = {}) => whoIs(traits(more), known(other), isLikelyOnList).kind;
    expect(onList({ birth: null, phone: null, place: null })).toBe('ask');
    expect(onList({ place: 'Ấp 9' })).toBe('new');
    expect(onList({ birth: '1981' })).toBe('new');
    expect(onList({ citizenId: '271234567' }, { citizenId: '075180012345' })).toBe('ask');
    expect(onList({ citizenId: '075180012346' }, { citizenId: '075180012345' })).toBe('new');
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
