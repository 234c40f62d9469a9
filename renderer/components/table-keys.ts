import { type KeyboardEvent, useState } from 'react';

interface Options<Row> {
  count: number;
  rowAt: (index: number) => Row | undefined;
  /** Rows that PageUp and PageDown move by. */
  page: () => number;
  reveal: (index: number) => void;
  onOpen: ((row: Row) => void) | undefined;
  onDelete: ((row: Row) => void) | undefined;
  hasMenu: boolean;
  openId: string | undefined;
}

/** One active row, moved by the keys of every spreadsheet. */
export function useTableKeys<Row extends { id: string }>(options: Options<Row>) {
  const { count, rowAt, page, reveal, onOpen, onDelete, hasMenu } = options;
  const [chosen, setChosen] = useState<number>();
  const [menu, setMenuAt] = useState<{ at: number; count: number }>();
  /** Rows came or went: the menu would hang at another row. */
  const menuAt = menu?.count === count ? menu.at : undefined;
  const setMenu = (at: number | undefined) => setMenuAt(at === undefined ? undefined : { at, count });
  const active = chosen === undefined || count === 0 ? undefined : Math.min(chosen, count - 1);

  const move = (index: number) => {
    const to = Math.max(0, Math.min(count - 1, index));
    setChosen(to);
    reveal(to);
  };
  const withRow = (work: ((row: Row) => void) | undefined) => {
    const row = active === undefined ? undefined : rowAt(active);
    if (row && work) work(row);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey || count === 0) return;
    const at = active ?? -1;
    const work: Record<string, () => void> = {
      ArrowDown: () => move(at + 1),
      ArrowUp: () => move(active === undefined ? 0 : at - 1),
      PageDown: () => move(at + page()),
      PageUp: () => move(at - page()),
      Home: () => move(0),
      End: () => move(count - 1),
      Enter: () => withRow(onOpen),
      Delete: () => withRow(onDelete),
      ContextMenu: () => hasMenu && setMenu(active),
      ...(event.shiftKey ? { F10: () => hasMenu && setMenu(active) } : {}),
    };
    const done = work[event.key];
    if (!done) return;
    event.preventDefault();
    done();
  };
  return {
    active,
    menuAt,
    setMenu,
    onKeyDown,
    click: (index: number) => {
      setChosen(index);
      const row = rowAt(index);
      if (row) onOpen?.(row);
    },
  };
}
