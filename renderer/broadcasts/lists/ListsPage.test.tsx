import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../shared/intake/questions.ts';
import type { ListRow, ListShown } from '../../../shared/broadcasts/lists/contract.ts';
import type { IntakeEvent, IntakeResult } from '../../../shared/intake/contract.ts';
import { day } from '../../../shared/kernel/dates.ts';
import { show } from '../../../tests/support/screen.tsx';
import { listTexts as texts } from './labels.ts';
import { makeIntakeJob } from '../../components/intake/intake-job.ts';
import { intakeTexts, questionTexts } from '../../components/intake/labels.ts';
import { commonTexts } from '../../components/labels.ts';
import { ListsPage } from './ListsPage.tsx';

type ListResult = IntakeResult<ListShown>;
const question = (id: string, more: Partial<Decision> = {}): Decision => ({
  id,
  title: `Câu ${id}?`,
  hint: null,
  cells: [{ sheet: 'Sheet1', row: 3, column: 'B', text: '06/03/2026' }],
  lines: 1,
  choices: [
    { value: 'B', label: 'Cột B «Ngày phát»' },
    { value: 'C', label: 'Cột C «Ngày gửi»' },
  ],
  several: false,
  other: null,
  answer: null,
  settledBy: null,
  once: false,
  ...more,
});
const counts = (more: Partial<ListResult['counts']> = {}) => ({ new: 0, changed: 0, same: 0, ask: 0, error: 0, aside: 0, ...more });
const result = (more: Partial<ListResult> = {}): ListResult => ({
  token: 't',
  written: false,
  moved: false,
  undo: null,
  done: 0,
  tables: [],
  decisions: [],
  counts: counts({ new: 2 }),
  rows: { all: 4, read: 2, ask: 0, error: 0, aside: 2 },
  communes: [{ key: 'a', name: 'Xã An Hòa', counts: counts({ new: 2 }) }],
  span: { from: day('2026-03-06'), to: day('2026-03-08') },
  mapping: null,
  ...more,
});
const row: ListRow = {
  id: '0',
  sheet: 'Sheet1',
  row: 3,
  state: 'new',
  commune: 'Xã An Hòa',
  day: day('2026-03-06'),
  when: '',
  time: '05:00',
  programme: '<b>Bài</b>',
  topics: ['bhxhtn'],
  count: 1,
  status: 'aired',
  reason: null,
};

async function open(first: ListResult, next: ListResult = first) {
  const calls: [string, unknown][] = [];
  const events = async function* (found: ListResult): AsyncGenerator<IntakeEvent<ListShown>> {
    yield { kind: 'progress', stage: 'checking', done: 1, total: 4 };
    yield { kind: 'result', result: found };
  };
  const call = (name: string, found: ListResult) =>
    (async (input: unknown) => {
      calls.push([name, input]);
      return events(found);
    }) as never;
  const list = makeIntakeJob<ListShown, { leaveOutErrors: boolean }>({
    read: call('read', first),
    answer: call('answer', next),
    apply: call('apply', { ...next, written: true, undo: 'w' }),
  });
  await show(() => <ListsPage list={list} />, {
    answers: {
      'broadcasts.lists.mappings.list': () => [],
      'broadcasts.lists.rows': (input: never) => {
        calls.push(['rows', input]);
        return { rows: [row], total: 1 };
      },
      'app.undo': (input: never) => {
        calls.push(['undo', input]);
        return { redo: null, changed: 2 };
      },
      'office.communes.list': () => [],
    },
  });
  await screen.findByText(texts.dropTitle);
  fireEvent.change(screen.getByLabelText(intakeTexts.choose, { selector: 'input' }), {
    target: { files: [new File(['x'], 'an hoa.xlsx')] },
  });
  await screen.findByText('an hoa.xlsx');
  const of = (name: string) => calls.filter(([one]) => one === name).map(([, input]) => input);
  return { of };
}
const write = () => screen.getByRole<HTMLButtonElement>('button', { name: intakeTexts.write });

describe('Nhập danh sách của xã', () => {
  it('asks with the cells the question comes from, and writes only when nothing is open', async () => {
    const asked = result({ decisions: [question('ngày')], counts: counts({ ask: 2 }), communes: [] });
    const { of } = await open(asked, result({ token: 'u', decisions: [question('ngày', { answer: ['B'], settledBy: 'user' })] }));
    const group = await screen.findByRole('group', { name: 'Câu ngày?' });
    expect(within(group).getByRole('listitem').textContent).toBe('Sheet1, ô B306/03/2026');
    expect(write().disabled).toBe(true);
    fireEvent.click(within(group).getByRole('button', { name: 'Cột B «Ngày phát»' }));
    expect(await screen.findByText(questionTexts.noQuestions)).toBeTruthy();
    expect(of('answer')).toEqual([{ token: 't', answers: { ngày: ['B'] } }]);
    expect(screen.getByText('Sẽ ghi 2 lượt mới.')).toBeTruthy();
    fireEvent.click(write());
    expect(await screen.findByText('Đã ghi 2 lượt mới.')).toBeTruthy();
    expect(of('apply')).toEqual([{ token: 'u', leaveOutErrors: false }]);
    expect(screen.queryByRole('button', { name: `${questionTexts.change}: Câu ngày?` })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: commonTexts.undo }));
    expect(await screen.findByText(texts.dropTitle)).toBeTruthy();
    expect(of('undo')).toEqual([{ undo: 'w' }]);
  });

  it('lets what was understood be changed', async () => {
    const { of } = await open(result({ decisions: [question('ngày', { answer: ['B'], settledBy: 'file' })] }));
    fireEvent.click(await screen.findByRole('button', { name: `${questionTexts.change}: Câu ngày?` }));
    fireEvent.click(screen.getByRole('button', { name: 'Cột C «Ngày gửi»' }));
    await waitFor(() => expect(of('answer')).toEqual([{ token: 't', answers: { ngày: ['C'] } }]));
  });

  it('takes several topics together', async () => {
    const topics = question('chủ đề', {
      several: true,
      choices: [
        { value: 'bhxhtn', label: 'BHXH tự nguyện' },
        { value: 'hssv', label: 'BHYT HSSV' },
      ],
    });
    const { of } = await open(result({ decisions: [topics] }));
    fireEvent.click(await screen.findByRole('checkbox', { name: 'BHXH tự nguyện' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'BHYT HSSV' }));
    fireEvent.click(screen.getByRole('button', { name: questionTexts.done }));
    await waitFor(() => expect(of('answer')).toEqual([{ token: 't', answers: { 'chủ đề': ['bhxhtn', 'hssv'] } }]));
  });

  it('asks before rows in error are left out, and shows a file’s texts as texts', async () => {
    const { of } = await open(result({ counts: counts({ new: 2, error: 1 }), rows: { all: 5, read: 2, ask: 0, error: 1, aside: 2 } }));
    expect(await screen.findByText('<b>Bài</b>')).toBeTruthy();
    expect(screen.getByRole('button', { name: intakeTexts.errorsFile })).toBeTruthy();
    fireEvent.click(write());
    const dialog = await screen.findByRole('dialog');
    expect(of('apply')).toEqual([]);
    fireEvent.click(within(dialog).getByRole('button', { name: texts.leaveOut }));
    await waitFor(() => expect(of('apply')).toEqual([{ token: 't', leaveOutErrors: true }]));
  });

  it('narrows the rows to a state and to a commune', async () => {
    const { of } = await open(result());
    fireEvent.click(await screen.findByRole('button', { name: 'Mới (2)' }));
    fireEvent.click(screen.getByRole('button', { name: 'Xã An Hòa' }));
    await waitFor(() => expect(of('rows').at(-1)).toMatchObject({ token: 't', state: 'new', commune: 'a' }));
  });
});
