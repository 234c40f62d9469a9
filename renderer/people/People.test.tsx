import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { box, show } from '../../tests/support/screen.tsx';
import { MembersField } from './handovers/MembersField.tsx';
import { QuestionsTab } from './persons/QuestionsTab.tsx';
import { VisitForm } from './visits/VisitForm.tsx';

const id = (at: number) => `0198c000-0000-7000-8000-00000000000${at}`;
const offices = {
  'office.communes.list': () => [],
  'office.audiences.list': () => [],
  'office.staff.list': () => [],
  'office.settings.list': () => [{ key: 'R8.advisoryTeam', value: '2-3' }],
  'calendar.waves.list': () => [],
};
const person = (at: number, name: string) => ({
  id: id(at),
  version: 1,
  name,
  birth: '1980',
  phone: null,
  address: 'Ấp 3',
  communeName: null,
  stateNow: 'approached',
  meetings: 1,
});

describe('the form of a round', () => {
  it('says when a team is not of the size the office has set, and saves all the same', async () => {
    const saved: { values: Record<string, unknown> }[] = [];
    const answers = {
      ...offices,
      'people.visits.save': (input: { values: Record<string, unknown> }) => (saved.push(input), { id: id(1), version: 1 }),
    };
    const visit = { id: id(1), version: 1, day: '2026-03-05', team: 'advisory', members: ['An'], approached: 4 };
    const blank = { communeId: null, audienceId: null, joinedSi: null, joinedHi: null, renewed: null, waveId: null, agreementNumber: null };
    await show(
      () => <VisitForm visit={{ ...visit, ...blank, note: null, communeName: null, audienceCode: null } as never} onClose={vi.fn()} />,
      {
        answers,
      },
    );
    expect(await screen.findByText('Một tổ tư vấn thường có 2–3 người, ở đây ghi 1.')).toBeTruthy();
    fireEvent.change(await box('Số người tiếp cận'), { target: { value: '6' } });
    fireEvent.click(screen.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(saved[0]?.values).toMatchObject({ approached: 6, members: ['An'] }));
  });
});

describe('whom a team met', () => {
  it('are found in the register or new, counted by the form, and sent with what they said and joined', async () => {
    const saved: { values: Record<string, unknown> }[] = [];
    const answers = {
      ...offices,
      'people.persons.list': ({ filter }: { filter: { text: string } }) => {
        const rows = filter.text === 'tran van' ? [person(2, 'Trần Văn Ba')] : [];
        return { rows, total: rows.length, more: false };
      },
      'people.visits.save': (input: { values: Record<string, unknown> }) => (saved.push(input), { id: id(1), version: 1 }),
    };
    await show(() => <VisitForm visit={null} onClose={vi.fn()} />, { answers });
    const enter = async (typed: string, line: string) => {
      const find = await screen.findByRole<HTMLInputElement>('combobox', { name: /Gõ tên hoặc điện thoại/ });
      find.focus();
      fireEvent.change(find, { target: { value: typed } });
      await screen.findByText(line);
      fireEvent.keyDown(find, { key: 'Enter' });
    };
    await enter('tran van', 'Trần Văn Ba · 1980 · Ấp 3');
    await enter('Lê Thị Cúc', 'Người mới: Lê Thị Cúc');
    fireEvent.change(await box('Năm sinh: Lê Thị Cúc'), { target: { value: '1975' } });
    const said = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Đã nói gì: Trần Văn Ba' });
    fireEvent.click(said);
    fireEvent.click(await screen.findByRole('option', { name: 'chưa có tiền đóng' }));
    expect(await box('Số người tiếp cận')).toMatchObject({ value: '2', disabled: true });
    fireEvent.click(screen.getByRole('button', { name: 'Lưu' }));
    const nothing = { results: [] };
    await waitFor(() =>
      expect(saved[0]?.values).toMatchObject({
        approached: 2,
        people: [
          { personId: id(2), name: 'Trần Văn Ba', said: 'noMoney', ...nothing },
          { personId: null, name: 'Lê Thị Cúc', birth: '1975', said: null, ...nothing },
        ],
      }),
    );
  });
});

describe('«Ghép người»', () => {
  it('asks about each one and sends the answer', async () => {
    const sent: unknown[] = [];
    const question = {
      id: id(1),
      name: 'TRẦN VĂN BA',
      birth: '1980',
      phone: null,
      unit: 'Ấp 3',
      conference: 'Hội nghị A',
      day: '2026-03-05',
    };
    const answer = (input: object) => (sent.push(input), { undo: 'w' });
    await show(() => <QuestionsTab />, {
      path: '/people',
      answers: {
        'people.questions.list': () => [{ ...question, candidates: [person(2, 'Trần Văn Ba')] }],
        'people.questions.answer': answer,
      },
    });
    expect(await screen.findByText('TRẦN VĂN BA')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Là người này' }));
    await waitFor(() => expect(sent).toEqual([{ attendeeId: id(1), personId: id(2) }]));
  });
});

describe('choosing whom to hand over', () => {
  it('adds those that match what is typed to those already chosen', async () => {
    const waiting = ['An', 'Bình', 'Bích'].map((name, at) => ({
      ...person(at + 1, name),
      unit: null,
      conference: 'HN1',
      day: '2026-03-05',
    }));
    const changed = vi.fn();
    await show(() => <MembersField name="attendeeIds" members={[]} value={[id(1)]} onChange={changed} />, {
      answers: { 'people.handovers.waiting': () => waiting },
    });
    fireEvent.change(await box('Lọc theo tên, mã hội nghị, xã'), { target: { value: 'bi' } });
    expect(screen.queryByRole('checkbox', { name: /An/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Chọn tất cả' }));
    expect(changed).toHaveBeenCalledWith([id(1), id(2), id(3)]);
  });
});
