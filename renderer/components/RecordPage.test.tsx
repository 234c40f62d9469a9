import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useQuery } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { show } from '../../tests/support/screen.tsx';
import type { Column } from './columns.ts';
import { useShortList } from './lists.ts';
import { Page } from './Page.tsx';
import { type PageFrame, RecordPage } from './RecordPage.tsx';

interface Tool {
  id: string;
  version: number;
  name: string;
}
const all: Tool[] = [
  { id: 'a', version: 1, name: 'Loa kéo' },
  { id: 'b', version: 2, name: 'Máy ảnh' },
];
const columns: Column<Tool, string>[] = [{ key: 'name', title: 'Tên', value: (row) => row.name, sort: 'name' }];
const texts = {
  word: 'thiết bị',
  add: 'Thêm thiết bị',
  tableLabel: 'Thiết bị',
  emptyTitle: 'Chưa có thiết bị nào',
  emptyHint: 'Ghi những gì cơ quan dùng.',
  noMatchTitle: 'Không có thiết bị nào khớp',
  clear: 'Bỏ lọc',
};
const Frame: PageFrame = (props) => <Page {...props} title="Thiết bị" />;

function Tools({ store, narrowed, more }: { store: Tool[]; narrowed?: boolean; more?: object }) {
  const list = useShortList(useQuery({ queryKey: ['tools'], queryFn: () => [...store] }), columns, {
    order: { by: 'name', descending: false },
    find: (row) => row.name,
  });
  return (
    <RecordPage
      frame={Frame}
      texts={{ ...texts, ...more }}
      {...list}
      kind="output"
      get={(id) => ({ queryKey: ['tool', id], queryFn: () => store.find((one) => one.id === id) ?? all[0] ?? Promise.reject(new Error()) })}
      form={(tool, close) => (
        <aside aria-label="Ngăn">
          {tool?.name ?? 'mới'}
          <input aria-label="Ghi chú" />
          <button type="button" onClick={close}>
            đóng
          </button>
        </aside>
      )}
      find="Tìm thiết bị"
      {...(narrowed ? { filtered: ['text'] } : {})}
    />
  );
}
async function open(at = '/tools', store = all, narrowed = false, more = {}) {
  const done: string[] = [];
  const answers = {
    'records.remove': ({ kind, id, version }: { kind: string; id: string; version: number }) => {
      done.push(`remove ${kind} ${id} ${version}`);
      return { id, version: version + 1, along: 3, undo: id };
    },
    'app.undo': ({ undo }: { undo: string }) => {
      done.push(`undo ${undo}`);
      return { redo: null, changed: [] };
    },
  };
  const { router } = await show(() => <Tools store={store} narrowed={narrowed} more={more} />, { path: '/tools', at, answers });
  return { router, done, search: () => router.state.location.search as { open?: string; text?: string } };
}
const drawer = () => screen.queryByRole('complementary', { name: 'Ngăn' });
const rowsMenu = async (name: string) =>
  fireEvent.click(within(await screen.findByRole('row', { name: new RegExp(name) })).getByRole('button', { name: 'Việc với dòng này' }));

describe('RecordPage', () => {
  it('opens a record in the drawer by its row, keeps it in the address, and a new one by the main button', async () => {
    const { search } = await open();
    fireEvent.click(await screen.findByText('Máy ảnh'));
    await waitFor(() => expect(drawer()?.textContent).toContain('Máy ảnh'));
    expect(search().open).toBe('b');
    fireEvent.click(screen.getByRole('button', { name: 'đóng' }));
    await waitFor(() => expect(drawer()).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Thêm thiết bị' }));
    await waitFor(() => expect(drawer()?.textContent).toContain('mới'));
    expect(search().open).toBe('new');
  });

  it('begins another form for another record and for a new one', async () => {
    await open('/tools?open=a');
    const note = () => screen.findByRole<HTMLInputElement>('textbox', { name: 'Ghi chú' });
    fireEvent.change(await note(), { target: { value: 'của loa' } });
    fireEvent.click(await screen.findByText('Máy ảnh'));
    await waitFor(() => expect(drawer()?.textContent).toContain('Máy ảnh'));
    expect((await note()).value).toBe('');
    fireEvent.change(await note(), { target: { value: 'của máy' } });
    fireEvent.click(screen.getByRole('button', { name: 'Thêm thiết bị' }));
    await waitFor(() => expect(drawer()?.textContent).toContain('mới'));
    expect((await note()).value).toBe('');
  });

  it('closes the drawer over the record that is removed, says so, and brings it back', async () => {
    const { done, search } = await open('/tools?open=b');
    await waitFor(() => expect(drawer()?.textContent).toContain('Máy ảnh'));
    await rowsMenu('Loa kéo');
    fireEvent.click(await screen.findByRole('menuitem', { name: /Xóa/ }));
    await waitFor(() => expect(done).toEqual(['remove output a 1']));
    expect(drawer()).not.toBeNull();
    await rowsMenu('Máy ảnh');
    fireEvent.click(await screen.findByRole('menuitem', { name: /Xóa/ }));
    await waitFor(() => expect(search().open).toBeUndefined());
    expect(await screen.findByText('Đã xóa thiết bị.')).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    await waitFor(() => expect(done).toEqual(['remove output a 1', 'remove output b 2', 'undo b']));
  });

  it('says what else went with a record where the page has words for it', async () => {
    await open('/tools', all, false, { removed: (along: number) => `Đã xóa thiết bị và ${along} lượt mượn.` });
    await rowsMenu('Loa kéo');
    fireEvent.click(await screen.findByRole('menuitem', { name: /Xóa/ }));
    expect(await screen.findByText('Đã xóa thiết bị và 3 lượt mượn.')).toBeTruthy();
  });

  it('searches while one types, and says how to go on when nothing fits and when there is nothing yet', async () => {
    await open('/tools?text=may anh');
    expect(await screen.findByText('Máy ảnh')).toBeTruthy();
    expect(screen.queryByText('Loa kéo')).toBeNull();
    fireEvent.change(screen.getByRole('textbox', { name: 'Tìm thiết bị' }), { target: { value: 'xe' } });
    expect(await screen.findByText('Không có thiết bị nào khớp')).toBeTruthy();
    document.body.innerHTML = '';
    await open('/tools', []);
    expect(await screen.findByText('Chưa có thiết bị nào')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Thêm thiết bị' })).toHaveLength(2);
  });

  it('drops all filters at once where the address can be without them', async () => {
    const { search } = await open('/tools?text=xe', all, true);
    const [above] = await screen.findAllByRole('button', { name: 'Bỏ lọc' });
    if (above) fireEvent.click(above);
    await waitFor(() => expect(search().text).toBeUndefined());
    expect(await screen.findByText('Loa kéo')).toBeTruthy();
  });
});
