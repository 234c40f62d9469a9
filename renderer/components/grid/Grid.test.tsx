import { fireEvent, render, screen } from '@testing-library/react';
import { MantineProvider } from '@mantine/core';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import type { CellText } from './blocks.ts';
import { Grid } from './Grid.tsx';
import { at, type Place, type Selection } from './selection.ts';
import type { GridCell } from './types.ts';

/** Three rows of «lượt», «phút», «đã xong»; the second column is read-only in row 0, the third is a mark. */
const start = [
  ['1', '10', ''],
  ['2', '20', 'x'],
  ['3', '30', ''],
];
const isLocked = ({ row, column }: Place) => row === 0 && column === 1;

function open(from: Selection = at({ row: 0, column: 0 })) {
  const sent: { cells: CellText[]; cut: number | undefined }[] = [];
  const done: string[] = [];
  function Sheet() {
    const [texts, setTexts] = useState(start);
    const [selection, setSelection] = useState(from);
    const cell = ({ row, column }: Place): GridCell => ({
      text: texts[row]?.[column] ?? '',
      label: `dòng ${row + 1}, cột ${column + 1}`,
      readOnly: isLocked({ row, column }),
      ...(column === 2 ? { mark: true } : {}),
    });
    return (
      <Grid
        label="Thử"
        rows={3}
        rowKey={String}
        head={{ title: 'Dòng', width: 60, show: (row) => row + 1, label: (row) => `dòng ${row + 1}` }}
        columns={['lượt', 'phút', 'xong'].map((title) => ({ key: title, title }))}
        cell={cell}
        selection={selection}
        onSelect={setSelection}
        takesKeyboard
        onUndo={() => done.push('undo')}
        onRedo={() => done.push('redo')}
        onLeave={() => done.push('leave')}
        onEdit={(cells, pasted) => {
          sent.push({ cells, cut: pasted?.cut });
          setTexts((known) =>
            known.map((line, row) =>
              line.map((text, column) => cells.find((one) => one.row === row && one.column === column)?.text ?? text),
            ),
          );
        }}
      />
    );
  }
  render(
    <MantineProvider env="test">
      <Sheet />
    </MantineProvider>,
  );
  return { sent, done };
}
const here = () => {
  const input = document.querySelector<HTMLElement>('td[data-active] :is(input, button)');
  if (!input) throw new Error('the keyboard is in no cell');
  return input;
};
const press = (key: string, more: object = {}) => fireEvent.keyDown(here(), { key, ...more });
const type = (text: string) => fireEvent.change(here(), { target: { value: text } });
const written = (sent: { cells: CellText[] }[]) =>
  sent.flatMap(({ cells }) => cells.map(({ row, column, text }) => `${row}-${column}=${text}`));

describe('Grid', () => {
  it('never writes into a cell that is read-only: not typed, filled, pasted, cleared, cut nor all at once', () => {
    const { sent } = open(at({ row: 0, column: 1 }));
    expect(here().getAttribute('readonly')).not.toBeNull();
    press('Delete');
    press('Enter', { ctrlKey: true });
    press('r', { ctrlKey: true });
    fireEvent.cut(here(), { clipboardData: { setData: () => undefined } });
    fireEvent.paste(here(), { clipboardData: { getData: () => '7' } });
    expect(written(sent)).toEqual([]);
    press('Home');
    press('ArrowRight', { shiftKey: true });
    press('r', { ctrlKey: true });
    expect(written(sent)).toEqual([]);
    fireEvent.paste(here(), { clipboardData: { getData: () => '7\t8\n9\t10' } });
    expect(written(sent)).toEqual(['0-0=7', '1-0=9', '1-1=10']);
    expect(document.querySelector('[data-place="0-1"]')?.getAttribute('aria-readonly')).toBe('true');
  });

  it('writes what is typed with Enter and Tab, once, and drops it on Esc', () => {
    const { sent } = open();
    type('5');
    press('Tab');
    type('6');
    press('Escape');
    press('Escape');
    press('ArrowDown');
    type('7');
    press('Enter');
    expect(written(sent)).toEqual(['0-0=5', '1-1=7']);
  });

  it('fills the whole selection with Ctrl+Enter, to the right with Ctrl+R and down with Ctrl+D', () => {
    const { sent } = open(at({ row: 1, column: 0 }));
    press('ArrowRight', { shiftKey: true });
    type('4');
    press('Enter', { ctrlKey: true });
    expect(written(sent.splice(0))).toEqual(['1-0=4', '1-1=4']);
    press('Home');
    press('ArrowDown', { shiftKey: true });
    press('d', { ctrlKey: true });
    expect(written(sent.splice(0))).toEqual(['2-0=4']);
  });

  it('says how many pasted cells lie outside, and writes the rest', () => {
    const { sent } = open(at({ row: 2, column: 1 }));
    fireEvent.paste(here(), { clipboardData: { getData: () => '8\n9\n10' } });
    expect(sent.map(({ cells, cut }) => [cells.map((one) => one.text), cut])).toEqual([[['8'], 2]]);
  });

  it('hands undo and redo to its owner, but not while one is typing, and leaves on Esc where there is nothing to drop', () => {
    const { sent, done } = open();
    press('z', { ctrlKey: true });
    press('y', { ctrlKey: true });
    press('z', { ctrlKey: true, shiftKey: true });
    type('5');
    press('z', { ctrlKey: true });
    press('Escape');
    press('Escape');
    expect(done).toEqual(['undo', 'redo', 'redo', 'leave']);
    expect(written(sent)).toEqual([]);
  });

  it('names every cell for those who hear it', () => {
    open();
    expect(screen.getByRole('grid', { name: 'Thử' }).getAttribute('aria-colcount')).toBe('4');
    expect(here().getAttribute('aria-label')).toBe('dòng 1, cột 1');
  });
});
