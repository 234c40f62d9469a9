import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ImportResult } from '../../shared/exchange/contract.ts';
import type { IntakeEvent } from '../../shared/intake/contract.ts';
import { show } from '../../tests/support/screen.tsx';
import { ExchangePage } from './ExchangePage.tsx';
import { makeIntakeJob } from '../components/intake/intake-job.ts';
import { intakeTexts } from '../components/intake/labels.ts';
import { commonTexts } from '../components/labels.ts';
import { exchangeTexts as texts } from './labels.ts';

const good: ImportResult = {
  sheets: { Xã: { new: 0, changed: 0, same: 12, errors: 0 }, 'Phát thanh': { new: 4003, changed: 2, same: 0, errors: 0 } },
  errors: [],
  warnings: [{ sheet: 'Phát thanh', column: 'Mã đợt', reason: 'Ngày ghi nằm ngoài thời gian của đợt.', count: 12, rows: [2, 5] }],
};
const bad: ImportResult = {
  sheets: { 'Phát thanh': { new: 7, changed: 0, same: 0, errors: 2 } },
  errors: [
    { sheet: 'Phát thanh', row: 5, column: 'Ngày', reason: 'Không phải ngày có thật.' },
    { sheet: 'Phát thanh', row: 9, column: 'Số lượt', reason: 'Phải từ 1 trở lên.' },
  ],
  warnings: [],
};

function open(preview: ImportResult, applied: unknown[] = [], undone: unknown[] = []) {
  const events = async function* (written: boolean): AsyncGenerator<IntakeEvent<ImportResult>> {
    yield { kind: 'progress', stage: 'checking', done: 1, total: 4 };
    const counts = { new: 0, changed: 0, same: 0, ask: 0, error: 0, aside: 0 };
    yield {
      kind: 'result',
      result: { token: 't', written, moved: false, undo: written ? 'w' : null, done: 0, decisions: [], tables: [], counts, ...preview },
    };
  };
  const job = makeIntakeJob<ImportResult, { leaveOutErrors: boolean }>({
    read: (async () => events(false)) as never,
    answer: (async () => events(false)) as never,
    apply: (async (input: unknown) => {
      applied.push(input);
      return events(true);
    }) as never,
  });
  const answers = {
    'app.undo': (input: never) => {
      undone.push(input);
      return { redo: null, changed: 2 };
    },
  };
  void show(() => <ExchangePage import={job} />, { answers });
  return { job, applied, undone };
}
const choose = async (...files: File[]) => {
  await screen.findByRole('heading', { name: texts.title });
  fireEvent.change(screen.getByLabelText(intakeTexts.choose, { selector: 'input' }), { target: { files } });
};
const workbook = new File(['x'], 'so-lieu.xlsx');
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

describe('Nhập, xuất Excel', () => {
  it('begins with where a file goes in and what can be had out', async () => {
    open(good);
    expect(await screen.findByText(texts.dropTitle)).toBeTruthy();
    expect(button(texts.template)).toBeTruthy();
    expect(button(texts.exportAll)).toBeTruthy();
  });

  it('previews a good file sheet by sheet and writes it on «Nhập vào sổ»', async () => {
    const { applied } = open(good);
    await choose(workbook);
    expect(await screen.findByText(texts.ready(4003, 2))).toBeTruthy();
    const row = screen.getByRole('row', { name: /^Phát thanh 4\.003/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['4.003', '2', '–', '–']);
    expect(screen.getByText('Ngày ghi nằm ngoài thời gian của đợt.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: texts.leaveOut })).toBeNull();
    fireEvent.click(button(intakeTexts.write));
    expect(await screen.findByText(texts.written(4003, 2))).toBeTruthy();
    expect(applied).toEqual([{ token: 't', leaveOutErrors: false }]);
    expect(button(texts.report)).toBeTruthy();
  });

  it('takes back what was written and is ready for the next file', async () => {
    const { undone } = open(good);
    await choose(workbook);
    await screen.findByText(texts.ready(4003, 2));
    expect(screen.queryByRole('button', { name: commonTexts.undo })).toBeNull();
    fireEvent.click(button(intakeTexts.write));
    fireEvent.click(await screen.findByRole('button', { name: commonTexts.undo }));
    expect(await screen.findByText(texts.dropTitle)).toBeTruthy();
    expect(undone).toEqual([{ undo: 'w' }]);
  });

  it('does not write a file with errors, and shows each with sheet, row, column and reason', async () => {
    open(bad);
    await choose(workbook);
    expect(await screen.findByText(/Có 2 lỗi ở 2 dòng/)).toBeTruthy();
    expect(button(intakeTexts.write).disabled).toBe(true);
    const list = screen.getByRole('grid', { name: texts.errorsLabel });
    const first = within(list).getByText('Không phải ngày có thật.').closest('tr');
    expect([...(first?.cells ?? [])].map((cell) => cell.textContent)).toEqual(['Phát thanh', '5', 'Ngày', 'Không phải ngày có thật.']);
    if (first) fireEvent.click(first);
    expect(screen.getByText('Phát thanh · dòng 5 · Ngày')).toBeTruthy();
  });

  it('leaves rows in error out only after a question whose ready answer is no', async () => {
    const { applied } = open(bad);
    await choose(workbook);
    fireEvent.click(await screen.findByRole('button', { name: texts.leaveOut }));
    const question = await screen.findByRole('dialog');
    expect(within(question).getByText(intakeTexts.leaveOutTitle(2))).toBeTruthy();
    expect(within(question).getByRole('button', { name: 'Hủy' }).hasAttribute('data-autofocus')).toBe(true);
    fireEvent.click(within(question).getByRole('button', { name: 'Hủy' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(applied).toEqual([]);
    fireEvent.click(button(texts.leaveOut));
    fireEvent.click(await screen.findByRole('button', { name: texts.leaveOutConfirm }));
    expect(await screen.findByText(new RegExp(texts.leftOut(2).replace(/[.:]/g, '.')))).toBeTruthy();
    expect(applied).toEqual([{ token: 't', leaveOutErrors: true }]);
  });

  it('has nothing to write when every row is already there', async () => {
    open({ sheets: { Xã: { new: 0, changed: 0, same: 12, errors: 0 } }, errors: [], warnings: [] });
    await choose(workbook);
    expect(await screen.findByText(texts.nothingNew)).toBeTruthy();
    expect(button(intakeTexts.write).disabled).toBe(true);
  });

  it('turns other files and several at once away with a word on what to do', async () => {
    open(good);
    await choose(new File(['x'], 'so-lieu.xls'));
    expect(await screen.findByText(intakeTexts.notExcel)).toBeTruthy();
    await choose(workbook, new File(['x'], 'hai.xlsx'));
    expect(await screen.findByText(intakeTexts.oneFile)).toBeTruthy();
  });

  it('takes a file that is dropped anywhere on the page', async () => {
    open(good);
    const place = await screen.findByText(texts.dropTitle);
    const dataTransfer = { types: ['Files'], files: [workbook] };
    fireEvent.dragEnter(place, { dataTransfer });
    expect(screen.getByText(texts.dropNow)).toBeTruthy();
    fireEvent.drop(place, { dataTransfer });
    expect(await screen.findByText(texts.ready(4003, 2))).toBeTruthy();
    expect(screen.queryByText(texts.dropNow)).toBeNull();
  });
});
