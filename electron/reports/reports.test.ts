import { describe, expect, it } from 'vitest';
import { march, officeWith, today } from '../../tests/support/figures.ts';
import { memoryStore, testActor } from '../../tests/support/store.ts';
import type { Dong } from '../../shared/kernel/numbers.ts';
import { indicators } from '../../shared/plan/indicators.ts';
import { setSetting } from '../office/settings.service.ts';
import { monthlyReport } from './reports.service.ts';

describe('conferences', () => {
  it('count once they are held, by their day, under the kinds of each indicator', () => {
    const { figure } = officeWith((office) => {
      const commune = office.commune('26000');
      office.conference('2025-03-01', { communeId: commune });
      office.conference('2025-03-31', { kind: 'lễ ra quân', communeId: commune, atEnterprise: 1, online: 1 });
      office.conference('2025-03-05', { kind: 'tập huấn', audience: '6.1', atEnterprise: 1 });
      office.conference('2025-03-05', { kind: 'lồng ghép', communeId: commune, atEnterprise: 1 });
      office.conference('2025-03-05', { kind: 'nhóm nhỏ', audience: '6' });
      office.conference('2025-03-05', { status: 'planned' });
      office.conference('2025-04-01');
    });
    expect(
      Object.fromEntries(
        ['HN.TT', 'HN.TAPHUAN', 'HN.DN', 'HN.XA', 'HN.CTV', 'HN.LONGGHEP', 'HN.NHOMNHO', 'MXH.HN'].map((code) => [code, figure(code)]),
      ),
    ).toEqual({
      'HN.TT': 2,
      'HN.TAPHUAN': 1,
      'HN.DN': 2,
      'HN.XA': 1,
      'HN.CTV': 1,
      'HN.LONGGHEP': 1,
      'HN.NHOMNHO': 1,
      'MXH.HN': 1,
    });
  });

  it('attendance is those marked present where any is marked, else the typed figure, and opens down to the people', () => {
    const { figure, trace } = officeWith((office) => {
      office.conference('2025-03-05', { attended: 50, attendees: [{ present: true }, { present: true }, { present: true }, {}, {}] });
      office.conference('2025-03-06', { attended: 20, attendees: [{}, {}] });
      office.visit('2025-03-07', 4, 1);
    });
    expect([figure('HN.NGUOIDU'), figure('KQ.TIEPCAN'), figure('KQ.BHXHTN')]).toEqual([23, 27, 1]);
    expect(trace('HN.NGUOIDU').rows.map(({ kind, amount, label }) => [kind, amount, label])).toEqual([
      ['attendee', 1, 'Người 1 (HN1, số 1)'],
      ['attendee', 1, 'Người 2 (HN1, số 2)'],
      ['attendee', 1, 'Người 3 (HN1, số 3)'],
      ['conference', 20, 'HN2 – Hội nghị 2'],
    ]);
  });

  it('results count on the day each person joined, several of one person each; typed figures only where no attendee has one', () => {
    const { figure } = officeWith((office) => {
      office.conference('2025-02-20', {
        joinedSi: 9,
        joinedHi: 9,
        renewed: 9,
        attendees: [
          { results: [{ kind: 'joinedSi' }, { kind: 'renewedHi', joinedOn: '2025-03-15' }] },
          {
            present: true,
            results: [
              { kind: 'renewedSi', joinedOn: '2025-03-02' },
              { kind: 'renewedSi', joinedOn: '2025-03-02' },
            ],
          },
        ],
      });
      office.conference('2025-03-20', {
        joinedSi: 4,
        joinedHi: 3,
        renewed: 2,
        attendees: [{ present: true, handedOver: true }, { handedOver: true }],
      });
      office.conference('2025-03-21', {
        status: 'cancelled',
        joinedSi: 7,
        attendees: [{ handedOver: true, results: [{ kind: 'joinedSi' }] }],
      });
    });
    expect([figure('KQ.BHXHTN'), figure('KQ.BHXHTN', 'before'), figure('KQ.BHYTHGD'), figure('KQ.TAITUC'), figure('KQ.CHUYENDVT')]).toEqual(
      [4, 1, 3, 5, 2],
    );
  });
});

describe('airings and outputs', () => {
  it('an airing counts once confirmed, by its count; with several topics it stands under each but once under the others', () => {
    const { figure } = officeWith((office) => {
      office.airing('2025-03-03', { topics: ['bhxhtn', 'bhtn', 'khac'], count: 2, language: 'Xtiêng', source: 'Tự sản xuất' });
      office.airing('2025-03-03', { topics: ['hssv'], language: 'kinh' });
      office.airing('2025-03-04', { status: 'planned' });
      office.airing('2025-03-04', { status: 'notAired' });
    });
    expect(
      Object.fromEntries(
        ['LOA.TONG', 'LOA.BHXHTN', 'LOA.BHYTHGD', 'LOA.HSSV', 'LOA.KHAC', 'LOA.DANTOC', 'LOA.TUSX'].map((code) => [code, figure(code)]),
      ),
    ).toEqual({
      'LOA.TONG': 3,
      'LOA.BHXHTN': 2,
      'LOA.BHYTHGD': 0,
      'LOA.HSSV': 1,
      'LOA.KHAC': 2,
      'LOA.DANTOC': 2,
      'LOA.TUSX': 2,
    });
  });

  it('an output counts its quantity, blank as one; stock never counts though its money does', () => {
    const { figure } = officeWith((office) => {
      office.output('2025-03-03', 'I.5.1', { quantity: 100 });
      office.output('2025-03-03', 'I.5.1', { quantity: 5000, type: 'nhập kho', stock: 1, cost: 2_000_000 as Dong });
      office.output('2025-03-03', 'I.2.2', { type: 'clip' });
      office.output('2025-03-03', 'I.2.2', { type: 'trả lời', quantity: 7 });
      office.output('2025-03-03', 'DL', { handled: 1 });
      office.output('2025-03-03', 'DL');
      office.conference('2025-03-05', { cost: 500_000 as Dong });
      office.conference('2025-03-06', { cost: 900_000 as Dong, status: 'planned' });
    });
    expect(
      Object.fromEntries(['SP.TOROI', 'MXH.DANG', 'MXH.TRALOI', 'DL.TONG', 'DL.XULY', 'KP.CHI'].map((code) => [code, figure(code)])),
    ).toEqual({
      'SP.TOROI': 100,
      'MXH.DANG': 1,
      'MXH.TRALOI': 7,
      'DL.TONG': 2,
      'DL.XULY': 1,
      'KP.CHI': 2_500_000,
    });
  });
});

describe('spans', () => {
  it('lũy kế is what came before plus the period; before is nothing in January; last year is empty only when nothing of it is known', () => {
    const { figure } = officeWith((office) => {
      office.output('2025-01-10', 'CC');
      office.output('2025-03-10', 'CC', { quantity: 2 });
    });
    expect([
      figure('CC.TUYENGIAO', 'before'),
      figure('CC.TUYENGIAO', 'month'),
      figure('CC.TUYENGIAO', 'ytd'),
      figure('CC.TUYENGIAO', 'lastYear'),
    ]).toEqual([1, 2, 3, null]);
    expect(figure('CC.TUYENGIAO', 'before', { year: 2025, month: 1 })).toBe(0);
    expect(figure('CC.TUYENGIAO', 'lastYear', { year: 2026, month: 2 })).toBe(1);
    expect(figure('LOA.TYLE', 'lastYear', { year: 2026, month: 2 })).toBe(0);
  });

  it('an opening figure belongs to every lũy kế from its day on, to last year’s too, and never to the period', () => {
    const { figure, figures, trace } = officeWith((office) => {
      office.opening('KQ.BHXHTN', '2025-03-31', 40);
      office.visit('2025-02-01', 1, 5);
    });
    expect([
      figure('KQ.BHXHTN', 'before'),
      figure('KQ.BHXHTN', 'month'),
      figure('KQ.BHXHTN', 'ytd'),
      figures().get('KQ.BHXHTN')?.opening,
    ]).toEqual([5, 0, 45, 40]);
    const april = { year: 2025, month: 4 };
    expect([
      figure('KQ.BHXHTN', 'before', april),
      figures(april).get('KQ.BHXHTN')?.opening,
      figure('KQ.BHXHTN', 'ytd', { year: 2025, month: 2 }),
    ]).toEqual([45, 0, 5]);
    expect([figure('KQ.BHXHTN', 'lastYear', { year: 2026, month: 3 }), figure('KQ.BHXHTN', 'lastYear', { year: 2026, month: 2 })]).toEqual([
      45, 5,
    ]);
    expect(trace('KQ.BHXHTN', 'ytd').rows.map((row) => row.label)).toContain('Số chuyển sang đến 31/03/2025');
    expect(trace('KQ.BHXHTN', 'month').rows).toEqual([]);
  });

  it('follow the cut-off day of their own year', () => {
    const { store, figure } = officeWith((office) => {
      for (const on of ['2025-02-26', '2025-03-26', '2024-03-26']) office.output(on, 'KS');
    });
    setSetting(store, testActor, 'period.cutoffDay', 2025, '25');
    expect([figure('KS', 'month'), figure('KS', 'before'), figure('KS', 'lastYear')]).toEqual([1, 0, 1]);
  });
});

describe('every figure', () => {
  it('opens down to records whose amounts sum to it, in every span', () => {
    const { figures, trace } = officeWith((office) => {
      const commune = office.commune('26000');
      const wave = office.wave('D1', 'theme', true);
      for (const on of ['2024-02-05', '2025-01-06', '2025-03-03', '2025-03-05']) {
        office.airing(on, { commune, topics: ['bhxhtn', 'khac'], count: 2, wave, language: 'Xtiêng', source: 'Tự sản xuất' });
        office.conference(on, {
          communeId: commune,
          waveId: wave,
          cost: 100_000 as Dong,
          attended: 12,
          attendees: [{ present: true, handedOver: true, results: [{ kind: 'joinedHi' }] }],
        });
        office.conference(on, { kind: 'tập huấn', audience: '6', online: 1, attended: 30, joinedSi: 3, renewed: 1 });
        for (const form of ['I.2.1', 'I.2.2', 'I.3.1', 'I.5.1', 'TM', 'DL', 'KS'])
          office.output(on, form, { quantity: 3, handled: 1, cost: 5000 as Dong });
      }
      office.opening('LOA.TONG', '2025-02-28', 7);
    });
    const all = figures();
    for (const span of ['month', 'before', 'ytd', 'lastYear'] as const) {
      for (const indicator of indicators) {
        const { value, rows, total } = trace(indicator.code, span);
        expect([indicator.code, span, value]).toEqual([indicator.code, span, all.get(indicator.code)?.[span]]);
        expect(rows.length).toBe(total);
        expect(rows.every((row) => row.label !== '' && row.label !== 'Bản ghi không còn')).toBe(true);
        const isShare = indicator.kind === 'coverage' && (indicator.of === 'communeShare' || indicator.of === 'weekShare');
        if (!isShare) expect([indicator.code, span, rows.reduce((sum, row) => sum + row.amount, 0)]).toEqual([indicator.code, span, value]);
      }
    }
    expect(all.get('LOA.TONG')).toMatchObject({ before: 9, month: 4, ytd: 13, lastYear: 2 });
  });

  it('is there even in an empty store, with a warning that the office has no name yet', () => {
    const store = memoryStore();
    const report = store.read((reader) => monthlyReport(reader, march, today));
    expect(report.rows.length).toBe(indicators.length);
    expect(report.rows.every((row) => row.month === 0 && row.lastYear === null)).toBe(true);
    expect(report.warnings).toEqual([expect.stringContaining('Chưa nhập thông tin cơ quan')]);
  });

  it('of an unknown code is refused at its field', () => {
    expect(() => officeWith(() => {}).trace('HN.LA')).toThrow(
      expect.objectContaining({ code: 'INVALID', fields: [{ field: 'code', message: 'Không có chỉ tiêu mã «HN.LA».' }] }),
    );
  });
});
