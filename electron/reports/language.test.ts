import { expect, it } from 'vitest';
import { openApi } from '../../tests/support/api.ts';
import { airings, communes, sheet, workbookOf } from '../../tests/support/exchange.ts';
import { testActor } from '../../tests/support/store.ts';
import type { ListShown } from '../../shared/broadcasts/lists/contract.ts';
import type { IntakeEvent, IntakeResult } from '../../shared/intake/contract.ts';
import { day } from '../../shared/kernel/dates.ts';
import { importSheets } from '../exchange/exchange.service.ts';

const said = [null, 'Kinh', 'KINH', 'Việt', 'Tiếng Việt', 'TIẾNG VIỆT', 'tiếng Kinh', 'Khmer'];

/** An office of one commune, and all airings of February with those in an ethnic language. */
async function opened() {
  const { api, store } = openApi();
  await importSheets(store, testActor, [communes({})]);
  const figures = async () => {
    const { rows } = await api.reports.monthly({ year: 2026, month: 2 });
    return ['LOA.TONG', 'LOA.DANTOC'].map((code) => rows.find((row) => row.code === code)?.month);
  };
  return { api, store, figures };
}

it('typed, Vietnamese by any of its words is no ethnic language', async () => {
  const { api, figures } = await opened();
  const [commune] = await api.office.communes.list({});
  const usual = {
    communeId: commune?.id ?? '',
    station: null,
    time: null,
    programme: null,
    count: 1,
    minutes: null,
    source: null,
    basis: null,
  };
  for (const language of said)
    await api.broadcasts.save({
      existing: null,
      values: {
        ...usual,
        day: day('2026-02-02'),
        topics: ['bhxhtn'],
        status: 'aired',
        language,
        waveId: null,
        agreementNumber: null,
        relayCommuneIds: [],
        note: null,
      },
    });
  expect(await figures()).toEqual([8, 1]);
});

it('from the exchange workbook', async () => {
  const { store, figures } = await opened();
  const rows = said.map((language, at) => ({ Ngày: `0${at + 1}/02/2026`, 'Mã xã': '26001', 'Ngôn ngữ': language }));
  await importSheets(store, testActor, [airings(...rows)]);
  expect(await figures()).toEqual([8, 1]);
});

it('from a list that a commune sent', async () => {
  const { api, figures } = await opened();
  const lines = said.map((language, at) => [`0${at + 1}/02/2026`, '5h00', 'Tuyên truyền BHXH tự nguyện', language]);
  const bytes = await workbookOf(sheet('Xã An Hòa', ['Ngày', 'Giờ', 'Nội dung', 'Ngôn ngữ'], ...lines));
  const last = async (events: Promise<AsyncIterable<IntakeEvent<ListShown>>>): Promise<IntakeResult<ListShown>> => {
    let result: IntakeResult<ListShown> | undefined;
    for await (const event of await events) if (event.kind === 'result') result = event.result;
    if (!result) throw new Error('no result');
    return result;
  };
  const { lists } = api.broadcasts;
  const { token } = await last(lists.read({ files: [new File([new Uint8Array(bytes)], 'Tháng 2.xlsx')] }));
  const ready = await last(lists.answer({ token, answers: { status: ['aired'], basis: ['điện thoại'] } }));
  expect(ready.counts).toMatchObject({ new: 8, error: 0, ask: 0 });
  await last(lists.apply({ token: ready.token, leaveOutErrors: false }));
  expect(await figures()).toEqual([8, 1]);
});
