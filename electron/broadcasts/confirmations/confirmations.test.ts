import { describe, expect, it } from 'vitest';
import { slipMark, slipSheet } from '../../../shared/broadcasts/confirmations/slip.ts';
import { day } from '../../../shared/kernel/dates.ts';
import { refusal } from '../../../tests/support/api.ts';
import { smallOffice } from '../../../tests/support/small-office.ts';
import { openBook, sheetOf } from '../../../tests/support/workbook.ts';
import { month, sealed, received, officeWithSlips, bytesOf } from '../../../tests/support/confirmations.ts';

describe('the month of a commune', () => {
  it('goes from not sent to sent to confirmed, and only a sealed sheet or a system log supports payment', async () => {
    const { api, own, ofAnHoa, communes, plan } = await officeWithSlips();
    expect(await ofAnHoa()).toMatchObject({ state: 'notSent', planned: 5, aired: 0, unconfirmed: 5, payable: 0 });
    await own.markSent({ month, communeIds: [communes.anHoa], sentOn: day('2026-03-25') });
    expect(await ofAnHoa()).toMatchObject({ state: 'sent', sentOn: '2026-03-25' });
    await plan('2026-03-13', { status: 'aired', basis: 'điện thoại', count: 2 });
    expect(await ofAnHoa()).toMatchObject({ planned: 7, aired: 2, payable: 0 });
    const done = await own.confirmMonth({
      month,
      communeIds: [communes.anHoa],
      except: [day('2026-03-04')],
      basis: sealed,
      receivedOn: received,
      note: null,
    });
    expect(await ofAnHoa()).toMatchObject({ state: 'confirmed', aired: 6, payable: 4, notAired: 1, unconfirmed: 0, receivedOn: received });
    await api.app.undo({ undo: done.undo ?? '' });
    expect(await ofAnHoa()).toMatchObject({ state: 'sent', aired: 2, unconfirmed: 5, receivedOn: null });
  });

  it('keeps the paper it stands on when what is left of it is confirmed by telephone', async () => {
    const { own, communes, plan, ofAnHoa, log } = await officeWithSlips();
    const confirm = (basis: typeof sealed | 'điện thoại', on: string) =>
      own.confirmMonth({ month, communeIds: [communes.anHoa], except: [], basis, receivedOn: day(on), note: null });
    await confirm('điện thoại', '2026-04-01');
    expect(await ofAnHoa()).toMatchObject({ receivedOn: '2026-04-01', basis: 'điện thoại' });
    await plan('2026-03-18');
    await confirm(sealed, '2026-04-02');
    await plan('2026-03-20');
    await confirm('điện thoại', '2026-04-03');
    expect(await ofAnHoa()).toMatchObject({ receivedOn: '2026-04-02', basis: sealed, aired: 7, payable: 1 });
    expect((await log()).slice(-2).map((row) => row.basis)).toEqual([sealed, 'điện thoại']);
  });

  it('marks many as sent at once and takes it back; marking again changes nothing', async () => {
    const { api, own, communes } = await officeWithSlips();
    const communeIds = Object.values(communes);
    const done = await own.markSent({ month, communeIds, sentOn: day('2026-03-25') });
    expect(done.changed).toBe(2);
    expect(await own.markSent({ month, communeIds, sentOn: day('2026-03-25') })).toEqual({ changed: 0, undo: null });
    await api.app.undo({ undo: done.undo ?? '' });
    expect((await own.overview(month)).communes.map((one) => one.state)).toEqual(['notSent', 'notSent']);
    expect(await refusal(api.app.undo({ undo: done.undo ?? '' }))).toMatchObject({ code: 'REFUSED' });
  });

  it('keeps a commune from being removed once its slip went out, until that is taken back', async () => {
    const { api, own, communes } = await officeWithSlips();
    const bauSen = (await api.office.communes.list({})).find((one) => one.id === communes.bauSen);
    if (!bauSen) throw new Error('no commune');
    const { undo } = await own.markSent({ month, communeIds: [bauSen.id], sentOn: day('2026-03-25') });
    expect(await refusal(api.records.remove({ ...bauSen, kind: 'commune' }))).toMatchObject({
      code: 'REFUSED',
      message: expect.stringContaining('còn trong 1 phiếu xác nhận phát thanh'),
    });
    await api.app.undo({ undo: undo ?? '' });
    expect(await api.records.remove({ ...bauSen, kind: 'commune' })).toMatchObject({ id: bauSen.id });
  });

  it('shows a commune that was merged away within the month, and one that begins later not at all', async () => {
    const { store, own } = await officeWithSlips();
    smallOffice(store, (one) => {
      one.commune('26100', { validTo: '2026-03-01' });
      one.commune('26101', { validTo: '2026-02-28' });
      one.commune('26102', { validFrom: '2026-04-01' });
    });
    expect((await own.overview(month)).communes.map((one) => one.code)).toEqual(['26100', '26203', '26209']);
  });
});

describe('the files', () => {
  it('are one workbook for one commune and one archive of workbooks for several', async () => {
    const { slipFile, communes } = await officeWithSlips();
    const one = await slipFile({ month, communeIds: [communes.anHoa] });
    expect(one.name).toBe('phieu-xac-nhan_2026-03_26203_xa-26203.xlsx');
    const sheet = sheetOf(await openBook(await bytesOf(one)), slipMark.sheet);
    expect(sheet.state).toBe('veryHidden');
    const many = await slipFile({ month, communeIds: Object.values(communes) });
    expect([many.name, many.type]).toEqual(['phieu-xac-nhan_2026-03.zip', 'application/zip']);
    const { default: yauzl } = await import('yauzl');
    const zip = await yauzl.fromBufferPromise(Buffer.from(await bytesOf(many)), { lazyEntries: true });
    const names: string[] = [];
    for await (const entry of zip.eachEntry()) {
      names.push(entry.fileName);
      const stream = await zip.openReadStreamPromise(entry);
      const chunks: Buffer[] = [];
      for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
      expect(sheetOf(await openBook(new Uint8Array(Buffer.concat(chunks))), slipSheet).rowCount).toBeGreaterThan(10);
    }
    expect(names).toEqual(['phieu-xac-nhan_2026-03_26203_xa-26203.xlsx', 'phieu-xac-nhan_2026-03_26209_xa-26209.xlsx']);
  });
});
