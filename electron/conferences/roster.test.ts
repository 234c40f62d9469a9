import { describe, expect, it } from 'vitest';
import { refusal } from '../../tests/support/api.ts';
import { day } from '../../shared/kernel/dates.ts';
import type { Dong } from '../../shared/kernel/numbers.ts';
import { query } from '../store/connection.ts';
import { guest, withRoster } from '../../tests/support/rosters.ts';

describe('the roster', () => {
  it('keeps every field of an attendee and its results, several of one kind too', async () => {
    const { save, api, conferenceId, dao, facts } = await withRoster();
    const values = guest(1, 'Nguyễn Thị Đào', {
      birth: '1980',
      sex: 'Nữ',
      citizenId: '075180001234',
      phone: '0912345678',
      unit: 'Khu 1',
      present: true,
      results: [
        { kind: 'renewedSi', joinedOn: day('2026-04-02') },
        { kind: 'renewedSi', joinedOn: null },
      ],
      handedOver: true,
    });
    const { attendees } = await save([{ existing: dao, values }]);
    expect(attendees[0]).toEqual({
      id: dao.id,
      version: 2,
      ...values,
      role: null,
      walkIn: false,
      amount: null,
      note: null,
      personId: null,
    });
    expect([facts('renewedSi'), facts('handover'), facts('attendance')]).toEqual([2, 1, 1]);
    const same = await save([{ existing: { id: dao.id, version: 2 }, values }]);
    expect(same.attendees[0]?.version).toBe(2);
    const fewer = await save([{ existing: { id: dao.id, version: 2 }, values: { ...values, results: [] } }]);
    expect(fewer.attendees[0]).toMatchObject({ version: 3, results: [] });
    expect((await api.conferences.get({ id: conferenceId })).attendees).toEqual(fewer.attendees);
  });

  it('keeps role, walk-in, amount and note; a save that does not name them leaves them alone, and no figure moves by them', async () => {
    const { save, dao, facts } = await withRoster();
    const more = { role: 'báo cáo viên', walkIn: true, amount: 150_000 as Dong, note: 'phát biểu' };
    const { attendees } = await save([{ existing: dao, values: guest(1, dao.name, more) }]);
    expect(attendees[0]).toMatchObject(more);
    const again = await save([{ existing: { id: dao.id, version: 2 }, values: guest(1, 'Tên khác') }]);
    expect(again.attendees[0]).toMatchObject({ name: 'Tên khác', ...more });
    const cleared = await save([{ existing: { id: dao.id, version: 3 }, values: guest(1, 'Tên khác', { role: ' ', amount: null }) }]);
    expect(cleared.attendees[0]).toMatchObject({ role: null, amount: null, walkIn: true, note: 'phát biểu' });
    expect([facts('attendance'), facts('money')]).toEqual([0, 0]);
    const wrong = await refusal(save([{ existing: null, values: guest(9, 'Mới', { amount: -1 as Dong }) }]));
    expect(wrong.data).toEqual({ fields: [{ field: 'rows.0.values.amount', message: 'Không được âm.' }] });
  });

  it('gives the number of a removed row to a new one in the same save', async () => {
    const { save, sheet, binh } = await withRoster();
    await save([{ existing: null, values: guest(2, 'Phạm Mai') }], [binh]);
    expect(await sheet()).toEqual(['1 Nguyễn Thị Đào', '2 Phạm Mai', '3 Lê Cúc']);
  });

  it('lets two rows change places', async () => {
    const { save, sheet, dao, cuc } = await withRoster();
    await save([
      { existing: dao, values: guest(3, dao.name) },
      { existing: cuc, values: guest(1, cuc.name) },
    ]);
    expect(await sheet()).toEqual(['1 Lê Cúc', '2 Trần Văn Bình', '3 Nguyễn Thị Đào']);
  });

  it('refuses a number that is taken, names both rows, and writes nothing', async () => {
    const { save, sheet } = await withRoster();
    const rows = [guest(4, 'Mới'), guest(2, 'Phạm Mai')].map((values) => ({ existing: null, values }));
    expect(await refusal(save(rows))).toMatchObject({
      code: 'INVALID',
      data: {
        fields: [{ field: 'rows.1.values.position', message: 'Số thứ tự 2 của «Phạm Mai» trùng với «Trần Văn Bình».' }],
      },
    });
    expect(await sheet()).toHaveLength(3);
  });

  it('says which row and field is wrong', async () => {
    const { save } = await withRoster();
    const rows = [guest(4, 'Mới'), guest(5, '', { citizenId: '123', birth: '5/3/80' })].map((values) => ({ existing: null, values }));
    const { data } = await refusal(save(rows));
    expect(data).toEqual({
      fields: [
        { field: 'rows.1.values.name', message: 'Chưa nhập.' },
        { field: 'rows.1.values.birth', message: 'Ngày sinh chưa đúng. Nhập năm (1980) hoặc ngày/tháng/năm.' },
        { field: 'rows.1.values.citizenId', message: 'Số CCCD gồm 12 chữ số, CMND gồm 9 chữ số.' },
      ],
    });
  });

  it('is saved whole or not at all: a stale row leaves the others as they were', async () => {
    const { save, sheet, dao, binh } = await withRoster();
    await save([{ existing: dao, values: guest(1, 'Nguyễn Thị Đào A') }]);
    const stale = save([
      { existing: binh, values: guest(2, 'Đổi') },
      { existing: dao, values: guest(1, 'Cũ') },
    ]);
    expect(await refusal(stale)).toMatchObject({ code: 'CONFLICT' });
    expect(await sheet()).toContain('2 Trần Văn Bình');
  });

  it('knows only rows of its own conference', async () => {
    const { api, add, dao, roster } = await withRoster();
    const { id: other } = await add();
    expect(await refusal(roster.save({ conferenceId: other, rows: [], removed: [dao] }))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusal(roster.mark({ conferenceId: other, present: [dao.id], absent: [] }))).toMatchObject({ code: 'NOT_FOUND' });
    const gone = await api.records.remove({ ...(await add()), kind: 'conference' });
    expect(await refusal(roster.save({ conferenceId: gone.id, rows: [], removed: [] }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is marked by numbers, and rows not named keep their mark', async () => {
    const { conferenceId, roster, dao, binh, cuc, facts } = await withRoster();
    await roster.mark({ conferenceId, present: [dao.id, binh.id, cuc.id], absent: [] });
    const { attendees } = await roster.mark({ conferenceId, present: [], absent: [binh.id] });
    expect(attendees.map((row) => row.present)).toEqual([true, false, true]);
    expect(attendees.map((row) => row.version)).toEqual([2, 3, 2]);
    expect(facts('attendance')).toBe(2);
  });

  it('leads from a person to the conference', async () => {
    const { conferenceId, roster, dao, save } = await withRoster();
    expect(await roster.find({ id: dao.id })).toEqual({ conferenceId });
    await save([], [dao]);
    expect(await refusal(roster.find({ id: dao.id }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('writes no whole citizen id into the audit', async () => {
    const { save, store, dao } = await withRoster();
    await save([{ existing: null, values: guest(9, 'Mới', { citizenId: '075180001234' }) }]);
    await save([{ existing: dao, values: guest(1, dao.name, { citizenId: '075180001235' }) }]);
    const audit = JSON.stringify(store.read((reader) => reader.all(query.selectFrom('audit').select('changes'))));
    expect(audit).not.toContain('07518000123');
  });
});
