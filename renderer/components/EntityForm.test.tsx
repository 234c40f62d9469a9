import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { box, refusedWith, show } from '../../tests/support/screen.tsx';
import type { Day } from '../../shared/kernel/dates.ts';
import { zDay, zDong, zNote, zTitle } from '../../shared/kernel/schemas.ts';
import { useAddress } from '../client/address.ts';
import { DateField } from './DateField.tsx';
import { EntityForm } from './EntityForm.tsx';
import { MoneyField } from './NumberField.tsx';
import { OpenRecord } from './OpenRecord.tsx';
import type { Saved } from './saving.ts';
import { TextArea, TextField } from './TextField.tsx';

const zMeeting = z.object({ name: zTitle, day: zDay, cost: zDong.nullable(), note: zNote });
type Meeting = { id: string; version: number; name: string; day: Day; cost: number | null; note: string | null };
const kept: Meeting = { id: 'a', version: 3, name: 'Hội nghị xã Tân Lập', day: '2026-03-05' as Day, cost: 1_500_000, note: null };

function setUp(options: { open: 'new' | 'a'; save?: (input: unknown) => Promise<Saved> }) {
  const record = {
    save: vi.fn(options.save ?? (async () => ({ id: 'a', version: 4, undo: null }))),
  };
  function Piece() {
    const { close } = useAddress<{ open: string }>();
    return (
      <OpenRecord<Meeting> open={options.open} query={() => ({ queryKey: ['meeting'], queryFn: () => kept })} onClose={close}>
        {(row) => (
          <EntityForm
            title="Hội nghị"
            schema={zMeeting}
            existing={row}
            initial={row ?? { name: null, day: '2026-03-10' as Day, cost: null, note: null }}
            record={record}
            reload={async () => ({ ...kept, version: 9, name: 'Tên người khác đã sửa' })}
            saved="Đã lưu hội nghị."
            next={(saved) => ({ ...saved, name: null })}
            onClose={close}
          >
            {({ field }) => (
              <>
                <TextField label="Tên" required {...field('name')} />
                <DateField label="Ngày" {...field('day')} />
                <MoneyField label="Kinh phí" {...field('cost')} />
                <TextArea label="Ghi chú" {...field('note')} />
              </>
            )}
          </EntityForm>
        )}
      </OpenRecord>
    );
  }
  const undone: unknown[] = [];
  const answers = { 'app.undo': (input: never) => (undone.push(input), { redo: null, changed: 1 }) };
  const shown = show(() => <Piece />, { at: `/?open=${options.open}`, answers });
  return { record, shown, undone };
}
const type = (element: HTMLElement, value: string) => fireEvent.change(element, { target: { value } });
const submit = () => fireEvent.submit(screen.getByRole('form'));
const openIn = async (shown: ReturnType<typeof setUp>['shown']) => (await shown).router.state.location.search;

describe('EntityForm', () => {
  it('puts the focus into the first field', async () => {
    setUp({ open: 'new' });
    const name = await box(/Tên/);
    expect(document.activeElement).toBe(name);
  });

  it('saves on Enter with dates and money read as a clerk types them, and closes', async () => {
    const { record, shown } = setUp({ open: 'new' });
    type(await box(/Tên/), '  Hội nghị  xã Tân Lợi ');
    type(await box('Ngày'), '5/3');
    type(await box('Kinh phí'), '1.500.000đ');
    submit();
    await waitFor(() =>
      expect(record.save).toHaveBeenCalledWith({
        existing: null,
        values: { name: 'Hội nghị xã Tân Lợi', day: '2026-03-05', cost: 1_500_000, note: null },
      }),
    );
    await waitFor(async () => expect(await openIn(shown)).toEqual({}));
    expect(await screen.findByText('Đã lưu hội nghị.')).toBeTruthy();
  });

  it('takes the focus to the field that is wrong, wherever it stands', async () => {
    setUp({ open: 'new' });
    type(await box(/Tên/), 'Hội nghị');
    type(await box('Ngày'), '45/3');
    submit();
    await waitFor(async () => expect(document.activeElement).toBe(await box('Ngày')));
  });

  it('puts a Vietnamese message at each field that is wrong, focuses the first and sends nothing', async () => {
    const { record } = setUp({ open: 'new' });
    type(await box('Ngày'), '31/02/2026');
    submit();
    expect(await screen.findByText(/Ngày chưa đúng/)).toBeTruthy();
    expect(screen.getByText('Chưa nhập.')).toBeTruthy();
    expect((await box('Ngày')).value).toBe('31/02/2026');
    await waitFor(async () => expect(document.activeElement).toBe(await box(/Tên/)));
    expect(record.save).not.toHaveBeenCalled();
  });

  it('says at once, when the field is left, what is wrong with a date', async () => {
    setUp({ open: 'a' });
    const day = await box('Ngày');
    type(day, '32/1/2026');
    expect(screen.queryByText(/Ngày chưa đúng/)).toBeNull();
    fireEvent.blur(day);
    expect(await screen.findByText(/Ngày chưa đúng/)).toBeTruthy();
  });

  it('lands what the engine refuses on its field', async () => {
    setUp({
      open: 'a',
      save: async () => {
        throw refusedWith('INVALID', 'Tên đã có.', { fields: [{ field: 'values.name', message: 'Tên này đã có trong sổ.' }] });
      },
    });
    await box(/Tên/);
    submit();
    const message = await screen.findByText('Tên này đã có trong sổ.');
    expect(message.id).toBe(
      (await box(/Tên/))
        .getAttribute('aria-describedby')
        ?.split(' ')
        .find((id) => id === message.id),
    );
  });

  it('shows any other refusal above the fields and keeps what was typed', async () => {
    setUp({
      open: 'a',
      save: async () => {
        throw refusedWith('REFUSED', 'Tháng này đã chốt báo cáo.');
      },
    });
    type(await box(/Tên/), 'Tên mới');
    submit();
    expect((await screen.findByRole('alert')).textContent).toBe('Tháng này đã chốt báo cáo.');
    expect((await box(/Tên/)).value).toBe('Tên mới');
  });

  it('closes on Esc when nothing was typed', async () => {
    const { shown } = setUp({ open: 'a' });
    fireEvent.keyDown(await box(/Tên/), { key: 'Escape' });
    await waitFor(async () => expect(await openIn(shown)).toEqual({}));
  });

  it('asks on Esc before it throws away what was typed, with «Nhập tiếp» as the default', async () => {
    const { shown } = setUp({ open: 'a' });
    type(await box(/Tên/), 'Đang gõ dở');
    fireEvent.keyDown(await box(/Tên/), { key: 'Escape' });
    const keep = await screen.findByRole('button', { name: 'Nhập tiếp' });
    await waitFor(() => expect(document.activeElement).toBe(keep));
    fireEvent.click(keep);
    expect(await openIn(shown)).toEqual({ open: 'a' });
    expect((await box(/Tên/)).value).toBe('Đang gõ dở');

    fireEvent.keyDown(await box(/Tên/), { key: 'Escape' });
    fireEvent.click(await screen.findByRole('button', { name: 'Bỏ thay đổi' }));
    await waitFor(async () => expect(await openIn(shown)).toEqual({}));
  });

  it('saves on Ctrl+Enter from a text area, where Enter makes a line', async () => {
    const { record } = setUp({ open: 'a' });
    const note = await box('Ghi chú');
    type(note, 'dòng một\ndòng hai');
    fireEvent.keyDown(note, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(record.save).toHaveBeenCalledTimes(1));
    expect(record.save.mock.calls[0]?.[0]).toMatchObject({ existing: { id: 'a', version: 3 }, values: { note: 'dòng một\ndòng hai' } });
  });

  it('goes on with the next record on Alt+Enter, keeping what the page wants kept', async () => {
    const { record, shown } = setUp({ open: 'new' });
    type(await box(/Tên/), 'Một');
    type(await box('Ngày'), '07032026');
    fireEvent.keyDown(await box('Ngày'), { key: 'Enter', altKey: true });
    await waitFor(async () => expect((await box(/Tên/)).value).toBe(''));
    expect((await box('Ngày')).value).toBe('07/03/2026');
    type(await box(/Tên/), 'Hai');
    submit();
    await waitFor(() => expect(record.save).toHaveBeenCalledTimes(2));
    expect(record.save.mock.calls[1]?.[0]).toMatchObject({ existing: null, values: { name: 'Hai', day: '2026-03-07' } });
    await waitFor(async () => expect(await openIn(shown)).toEqual({}));
  });

  it('offers both ways out of a conflict: mine over theirs, with their version', async () => {
    const answers = [
      () => Promise.reject(refusedWith('CONFLICT', 'Đã được sửa.', { stored: { version: 9 }, sent: {} })),
      () => Promise.resolve({ id: 'a', version: 10, undo: null }),
    ];
    const { record } = setUp({ open: 'a', save: () => (answers.shift() ?? (() => Promise.reject(new Error('no'))))() });
    type(await box(/Tên/), 'Bản của tôi');
    submit();
    fireEvent.click(await screen.findByRole('button', { name: 'Lưu phần của tôi đè lên' }));
    await waitFor(() => expect(record.save).toHaveBeenCalledTimes(2));
    expect(record.save.mock.calls[1]?.[0]).toMatchObject({ existing: { id: 'a', version: 9 }, values: { name: 'Bản của tôi' } });
  });

  it('offers both ways out of a conflict: theirs instead of mine', async () => {
    setUp({ open: 'a', save: () => Promise.reject(refusedWith('CONFLICT', 'Đã được sửa.', { stored: { version: 9 }, sent: {} })) });
    type(await box(/Tên/), 'Bản của tôi');
    submit();
    fireEvent.click(await screen.findByRole('button', { name: 'Xem bản mới, bỏ phần của tôi' }));
    await waitFor(async () => expect((await box(/Tên/)).value).toBe('Tên người khác đã sửa'));
  });

  it('takes back what the answer named, and nothing else, with «Hoàn tác»', async () => {
    const { undone } = setUp({ open: 'new', save: async () => ({ id: 'b', version: 1, undo: 'way back' }) });
    type(await box(/Tên/), 'Nhầm');
    submit();
    fireEvent.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    await waitFor(() => expect(undone).toEqual([{ undo: 'way back' }]));
  });

  it('offers no way back where there is none', async () => {
    setUp({ open: 'a' });
    type(await box(/Tên/), 'Tên khác');
    submit();
    await screen.findByText('Đã lưu hội nghị.');
    expect(screen.queryByRole('button', { name: 'Hoàn tác' })).toBeNull();
  });
});
