import { expect, it } from 'vitest';
import * as ugly from '../../../tests/fixtures/ugly-lists.ts';
import { openApi } from '../../../tests/support/api.ts';
import { fileToTake, taken } from '../../../tests/support/intake.ts';
import { smallOffice } from '../../../tests/support/small-office.ts';
import { openBook } from '../../../tests/support/workbook.ts';

it('a row in error goes back under the headings that stand nearest above it', async () => {
  const { api, store } = openApi();
  smallOffice(store, (office) => office.commune('26203'));
  const { bytes, fileName } = await ugly.list('hai-bang.xlsx', {
    name: 'Tháng 2',
    lines: [
      ['Xã', 'Ngày phát', 'Nội dung'],
      ['26203', '02/02/2026', 'BHXH tự nguyện'],
      [],
      ['Nội dung', 'Xã', 'Ngày phát'],
      ['BHXH tự nguyện', '26203', '31/02/2026'],
    ],
  });
  const { lists } = api.broadcasts;
  const read = await taken(lists.read({ files: [fileToTake(bytes, fileName)] }));
  const { token, counts } = await taken(
    lists.answer({ token: read.token, answers: { status: ['aired'], basis: ['phiếu xác nhận có dấu'] } }),
  );
  expect(counts).toMatchObject({ new: 1, error: 1 });
  const file = await lists.errorsFile({ token });
  const sheet = (await openBook(new Uint8Array(await file.arrayBuffer()))).worksheets[0];
  const texts = (row: number) => [1, 2, 3, 4].map((column) => sheet?.getRow(row).getCell(column).text);
  expect(texts(1)).toEqual(['Lý do', 'Nội dung', 'Xã', 'Ngày phát']);
  expect(texts(2)).toEqual(['Không có ngày 31/2/2026.', 'BHXH tự nguyện', '26203', '31/02/2026']);
});
