import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '../../../tests/support/screen.tsx';
import { SlipDialog, useHandoverSlip } from './SlipDialog.tsx';

const counts = { new: 0, changed: 0, same: 0, ask: 0, error: 0, aside: 0 };
async function* result(token: string, more: object) {
  const usual = { token, written: false, moved: false, undo: null, done: 0, decisions: [], counts, sealed: true };
  const fields = [{ id: 'column:1:outcome', field: 'outcome', label: 'Kết quả', columns: ['D'] }];
  const columns = [
    { column: 'D', heading: 'Kết quả' },
    { column: 'E', heading: 'Trả lời' },
  ];
  yield { kind: 'result', result: { ...usual, tables: [{ sheet: 'S', row: 1, columns, fields }], ...more } };
}
const person = { key: 'S!5', row: 5, name: 'Nguyễn Thị Đào', aside: null, reason: null, attendeeId: null, outcomes: [], joinedOn: null };
const asks = { rows: [{ ...person, state: 'ask', reason: 'Chưa rõ kết quả', written: 'đã vào' }], counts: { ...counts, ask: 1 } };
const knows = { rows: [{ ...person, state: 'new', written: 'đã vào', outcomes: ['noMoney'] }], counts: { ...counts, new: 1 } };

function Page() {
  const intake = useHandoverSlip('h');
  return (
    <>
      <button type="button" onClick={() => intake.take([new File(['x'], 'phieu.xlsx')])}>
        Nhận phiếu
      </button>
      {intake.job.state === 'read' && <SlipDialog read={intake.job} intake={intake} onWritten={() => undefined} />}
    </>
  );
}

async function open(first: object = asks) {
  const sent: [string, unknown][] = [];
  const call = (name: string, answer: () => unknown) => (input: never) => {
    sent.push([name, input]);
    return answer();
  };
  await show(() => <Page />, {
    answers: {
      'people.handovers.slip.read': call('read', () => result('t', first)),
      'people.handovers.slip.answer': call('answer', () => result('u', knows)),
      'people.handovers.slip.apply': call('apply', () => result('v', { ...knows, written: true, done: 1 })),
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Nhận phiếu' }));
  await screen.findByText('Nguyễn Thị Đào');
  return { of: (name: string) => sent.filter(([one]) => one === name).map(([, input]) => input) };
}

it('sends what is said of a row that asks, and writes under what that gave', async () => {
  const { of } = await open();
  const write = () => screen.getByRole<HTMLButtonElement>('button', { name: /^Ghi/ });
  expect(write().disabled).toBe(true);
  fireEvent.click(screen.getByLabelText('Kết quả: Nguyễn Thị Đào', { selector: 'input' }));
  fireEvent.click(await screen.findByText('chưa có tiền đóng'));
  await waitFor(() => expect(of('answer')).toEqual([{ token: 't', answers: { 'S!5': { outcomes: ['noMoney'], joinedOn: null } } }]));
  await waitFor(() => expect(write().disabled).toBe(false));
  fireEvent.click(write());
  await waitFor(() => expect(of('apply')).toEqual([{ token: 'u' }]));
  expect(of('read')).toMatchObject([{ handoverId: 'h' }]);
});

it('says from which column the results come, and reads them from another when told to', async () => {
  const { of } = await open();
  expect(screen.queryByRole('button', { name: 'Lấy theo tiêu đề' })).toBeNull();
  expect(screen.getByText('Lấy từ cột: Kết quả D')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Đổi cột' }));
  fireEvent.click(await screen.findByLabelText('Cột của Kết quả', { selector: 'input' }));
  fireEvent.click(await screen.findByText('Cột E «Trả lời»'));
  await waitFor(() => expect(of('answer')).toEqual([{ token: 't', answers: { 'column:1:outcome': ['E'] } }]));
});

it('says that the columns are as last time, and takes that back when told to', async () => {
  const field = { id: 'column:1:outcome', field: 'outcome', label: 'Kết quả', columns: ['D'], saved: true };
  const { of } = await open({
    ...asks,
    tables: [{ sheet: 'S', row: 1, columns: [], fields: [field, { ...field, id: 'n', saved: false }] }],
  });
  expect(screen.getByText('Cột lấy như lần trước: Kết quả D · Kết quả D')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Lấy theo tiêu đề' }));
  await waitFor(() => expect(of('answer')).toEqual([{ token: 't', answers: { 'column:1:outcome': ['headings'] } }]));
});
