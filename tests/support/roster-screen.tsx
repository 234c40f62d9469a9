import { fireEvent, screen, within } from '@testing-library/react';
import { expect, vi } from 'vitest';
import type { AttendeeValues } from '../../shared/conferences/contract.ts';
import type { Conference } from '../../renderer/conferences/ConferenceForm.tsx';
import { OneConference } from '../../renderer/conferences/OneConference.tsx';
import { conferenceValues } from './conferences.ts';
import { type Answers, show } from './screen.tsx';

export type Attendee = Conference['attendees'][number];
export const person = (position: number, more: Partial<Attendee> = {}): Attendee => ({
  id: `id-${position}`,
  version: 1,
  position,
  name: `Người ${position}`,
  birth: null,
  sex: null,
  citizenId: '075080001234',
  phone: null,
  unit: null,
  present: false,
  results: [],
  handedOver: false,
  role: null,
  walkIn: false,
  amount: null,
  note: null,
  personId: null,
  ...more,
});
export const people = (count: number) => Array.from({ length: count }, (_, at) => person(at + 1));
export const conference = (attendees: Attendee[]): Conference => ({
  ...conferenceValues({ name: 'Hội nghị xã Tân Lập' }),
  id: 'hn',
  version: 1,
  code: 'HN001',
  communeName: null,
  attendees,
});

export interface Sent {
  conferenceId: string;
  rows: { existing: { id: string; version: number } | null; values: AttendeeValues }[];
  removed: { id: string; version: number }[];
}
/** Stores what is sent, as the engine would. */
export const storing = (attendees: Attendee[]) => (sent: Sent) => {
  const kept = new Map(attendees.filter((one) => !sent.removed.some((ref) => ref.id === one.id)).map((one) => [one.id, one]));
  for (const { existing, values } of sent.rows) {
    const id = existing?.id ?? `saved-${values.position}`;
    kept.set(id, { ...person(values.position), id, version: (existing?.version ?? 0) + 1, ...values } as Attendee);
  }
  return { attendees: [...kept.values()] };
};

export async function setUp(attendees: Attendee[], answer: (sent: Sent) => unknown = storing(attendees), answers: Answers = {}) {
  const save = vi.fn(answer);
  const shown = conference(attendees);
  const { router } = await show(
    () => (
      <OneConference
        conference={shown}
        gone={undefined}
        found={undefined}
        back={{ label: 'Về', onClick: () => undefined }}
        onTab={() => undefined}
        onEdit={() => undefined}
        panel={null}
      />
    ),
    {
      answers: {
        'office.audiences.list': () => [],
        'calendar.waves.list': () => [],
        'conferences.roster.save': save,
        'conferences.get': () => shown,
        'conferences.files.list': () => [],
        'conferences.names.of': () => ({ sensitive: false, audience: null, reason: null }),
        ...answers,
      },
    },
  );
  if (!answers['conferences.names.of']) await screen.findByRole('grid');
  return { save, router };
}
/** The cell of a column and a person's number. */
export function cell(column: string, number: number): HTMLElement {
  const heads = screen.getAllByRole('columnheader').map((head) => head.textContent);
  const row = screen.getAllByRole('row').find((one) => one.querySelector('th')?.textContent === String(number));
  const found = row?.children[heads.indexOf(column)];
  if (!(found instanceof HTMLElement)) throw new Error(`no ${column} of ${number}`);
  return found;
}
export const mark = (column: string, number: number) => within(cell(column, number)).getByRole('checkbox');
/** A click into the cell: what has the keyboard then. */
export function goTo(column: string, number: number): HTMLElement {
  fireEvent.mouseDown(cell(column, number));
  return document.activeElement as HTMLElement;
}
export const isIn = (column: string, number: number) => expect(cell(column, number).contains(document.activeElement)).toBe(true);
export const type = (input: HTMLElement, value: string) => fireEvent.change(input, { target: { value } });
export const enter = (column: string, number: number, value: string) => {
  type(goTo(column, number), value);
  press('Enter');
};
export const press = (key: string, more: object = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
export const paste = (input: HTMLElement, text: string) => fireEvent.paste(input, { clipboardData: { getData: () => text } });
export const save = () => fireEvent.click(screen.getByRole('button', { name: 'Lưu danh sách' }));
export const counter = () => screen.getByText(/^Có mặt \d/).textContent;
