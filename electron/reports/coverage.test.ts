import { describe, expect, it } from 'vitest';
import type { Dong } from '../../shared/kernel/numbers.ts';
import { officeWith } from '../../tests/support/figures.ts';
import { testActor } from '../../tests/support/store.ts';
import { setSetting } from '../office/settings.service.ts';

describe('coverage', () => {
  it('communes are counted once, merged ones as the unit valid at the end of the span, and never added up', () => {
    const { figure } = officeWith((office) => {
      const merged = office.commune('26900', { validFrom: '2025-03-01' });
      const [a, b, c] = ['a', 'b', 'c'].map((code) =>
        office.commune(code, code === 'c' ? {} : { validTo: '2025-02-28', successor: merged }),
      );
      for (const communeId of [a, b, c, c]) office.conference('2025-02-10', { communeId: communeId ?? null });
      office.conference('2025-03-10', { communeId: c ?? null });
    });
    expect([figure('HN.SOXA', 'before'), figure('HN.SOXA', 'month'), figure('HN.SOXA', 'ytd'), figure('HN.TYLEXA', 'ytd')]).toEqual([
      3, 1, 2, 100,
    ]);
  });

  it('a wave counts once whatever carries it, a campaign also under its kind', () => {
    const { figure, trace } = officeWith((office) => {
      const [theme, topic] = [office.wave('D1', 'theme', true), office.wave('D2', 'topic')];
      office.airing('2025-03-03', { wave: theme });
      office.conference('2025-03-04', { waveId: theme });
      office.output('2025-03-04', 'CC', { waveId: topic });
      office.output('2025-03-04', 'I.5.1', { waveId: office.wave('D3', 'topic'), stock: 1 });
      office.airing('2025-03-04', { wave: office.wave('D4', 'theme'), status: 'planned' });
    });
    expect([figure('CD.CHUDE'), figure('CD.CHUYENDE'), figure('CD.CHIENDICH')]).toEqual([1, 1, 1]);
    expect(trace('CD.CHIENDICH').rows).toMatchObject([{ label: 'D1 – Đợt D1', amount: 1 }]);
  });

  it('a wave is carried on the day of an activity, neither by what came of it later nor by the money of goods received', () => {
    const { figure } = officeWith((office) => {
      const attendees = [{ present: true, results: [{ kind: 'joinedSi' as const, joinedOn: '2025-03-09' }] }];
      office.conference('2025-02-10', { waveId: office.wave('D1', 'theme'), attendees });
      office.output('2025-03-04', 'I.5.1', { waveId: office.wave('D2', 'theme'), stock: 1, cost: 500_000 as Dong });
    });
    expect([figure('KQ.BHXHTN'), figure('KP.CHI')]).toEqual([1, 500_000]);
    expect([figure('CD.CHUDE'), figure('CD.CHUDE', 'ytd')]).toEqual([0, 1]);
  });

  it('commune-weeks are judged against R1 of the year, and a relayed district airing counts for the communes that relay it', () => {
    const { store, figure, trace } = officeWith((office) => {
      const [a, b] = [office.commune('a'), office.commune('b')];
      for (const on of ['2025-03-03', '2025-03-05']) office.airing(on, { commune: a });
      office.airing('2025-03-04', { count: 2, relays: [b] });
    });
    expect([figure('LOA.XATUAN'), figure('LOA.DAT'), figure('LOA.TYLE')]).toEqual([10, 2, 20]);
    expect(trace('LOA.TYLE').rows.map((row) => row.label)).toEqual([
      'Xã a: 2/2 lượt, tuần 03/03 – 09/03',
      'Xã b: 2/2 lượt, tuần 03/03 – 09/03',
    ]);
    setSetting(store, testActor, 'R1.perWeek', 2025, '3');
    expect(figure('LOA.DAT')).toBe(0);
  });
});
