import { useMemo } from 'react';
import { type Topic, topicLabels } from '../../../shared/broadcasts/topics.ts';
import { formatDayShort } from '../../../shared/kernel/dates.ts';
import { parseWhole } from '../../../shared/kernel/numbers.ts';
import type { CellText } from '../../components/grid/blocks.ts';
import type { Place, Selection } from '../../components/grid/selection.ts';
import { Grid } from '../../components/grid/Grid.tsx';
import type { GridCell } from '../../components/grid/types.ts';
import { enteringStore, statusOn } from './entering.ts';
import { dayHead, dayTitle, weekTexts as texts } from './labels.ts';
import type { WeekEdits } from './use-week-edits.ts';
import classes from './Week.module.css';
import { type DayCell, daysFrom, keyOf, signOf, spoken, textOf, totalOf, type Week, withPending } from './week-model.ts';
import { R1Total, WeekCell } from './WeekCell.tsx';

interface Props {
  week: Week;
  topic: Topic;
  edits: WeekEdits;
  selection: Selection;
  onSelect: (selection: Selection) => void;
  onOpen: (place: Place) => void;
  onLeave: () => void;
  takesKeyboard: boolean;
}

const largest = 999;
const closed: DayCell = { valid: false, aired: 0, planned: 0, notAired: 0, other: 0, relayed: 0, apart: 0 };

/** Communes × days as a sheet: a number typed is the day's airings on the topic. */
export function WeekGrid({ week, topic, edits, takesKeyboard, ...on }: Props) {
  const { rows, today, monday } = week;
  const days = useMemo(() => daysFrom(monday), [monday]);
  const refOf = ({ row, column }: Place) => {
    const day = days[column];
    return day && rows[row] ? { communeId: rows[row].communeId, day } : undefined;
  };
  const cellAt = (place: Place): DayCell => {
    const ref = refOf(place);
    const cell = rows[place.row]?.cells[place.column];
    return ref && cell ? withPending(cell, edits.pending.get(keyOf(ref))) : closed;
  };
  const cell = (place: Place): GridCell => {
    const [ref, row] = [refOf(place), rows[place.row]];
    const own = cellAt(place);
    const said = ref && row ? spoken(row, ref.day, place.column, own, today) : '';
    return {
      text: textOf(own),
      shown: <WeekCell cell={own} />,
      label: said,
      title: said,
      readOnly: !own.valid,
      problem: ref && edits.problems.get(keyOf(ref))?.message,
      state: own.valid ? 'open' : 'closed',
    };
  };
  const onEdit = (cells: CellText[]) => {
    const [entries, wrong] = [[], []] as [
      Parameters<WeekEdits['enter']>[0][number][],
      { communeId: string | null; day: (typeof days)[number]; message: string }[],
    ];
    for (const place of cells) {
      const ref = refOf(place);
      const count = place.text.trim() === '' ? 0 : parseWhole(place.text);
      if (!ref) continue;
      if (count === undefined || count < 0 || count > largest)
        wrong.push({ ...ref, message: texts.notNumber(place.text.trim().slice(0, 30)) });
      else if (count !== totalOf(cellAt(place)) || needsTurning(cellAt(place), statusOn(ref.day, today, enteringStore.read())))
        entries.push({ ...ref, count, status: statusOn(ref.day, today, enteringStore.read()) });
    }
    edits.enter(entries);
    if (wrong.length > 0) edits.refuse(wrong);
  };

  const sums = days.map((_, column) => rows.reduce((sum, _row, row) => sum + totalOf(cellAt({ row, column })), 0));
  const rowSum = (row: number) => days.reduce((sum, _, column) => sum + totalOf(cellAt({ row, column })), 0);
  const states = rows.flatMap((row) => row.state ?? []);
  return (
    <div className={classes.grid}>
      <Grid
        label={texts.label(topicLabels[topic])}
        rows={rows.length}
        rowKey={(row) => rows[row]?.communeId ?? 'district'}
        head={{
          title: texts.commune,
          width: 176,
          label: (row) => rows[row]?.name ?? '',
          show: (row) => (
            <span className={classes.name}>
              <span>{rows[row]?.name}</span>
              {rows[row]?.ethnicArea && (
                <span className={classes.small} title={texts.ethnicTitle}>
                  {texts.ethnic}
                </span>
              )}
            </span>
          ),
        }}
        columns={days.map((day, at) => ({
          key: String(at),
          title: dayTitle(day, at),
          head: (
            <span className={classes.day}>
              <b>{dayHead(at)}</b> <span>{formatDayShort(day)}</span>
            </span>
          ),
          hint: `${dayTitle(day, at)}${day > today ? ` (${texts.coming})` : ''}`,
          state: day > today ? 'coming' : day === today ? 'today' : at > 4 ? 'weekend' : 'past',
        }))}
        cell={cell}
        tail={[
          {
            key: 'total',
            title: texts.total,
            ...(topic === 'bhxhtn' ? { hint: texts.totalHint } : {}),
            width: 132,
            show: (row) => {
              const state = rows[row]?.state;
              return topic === 'bhxhtn' && state ? <R1Total state={state} /> : rowSum(row) || '–';
            },
          },
        ]}
        foot={{
          head: texts.allDays,
          cells: sums.map((sum) => sum || '–'),
          tail: [
            topic === 'bhxhtn'
              ? texts.met(states.filter((state) => signOf(state) === 'met').length, states.length)
              : sums.reduce((a, b) => a + b, 0),
          ],
        }}
        edges={rows.length > 1 ? [rows.length - 2] : []}
        accepts={(text) => /^\d{0,3}$/.test(text)}
        onEdit={onEdit}
        onUndo={edits.undo}
        onRedo={edits.redo}
        takesKeyboard={takesKeyboard}
        {...on}
      />
    </div>
  );
}

/** Planned airings of a day that is over are played once the number is typed again. */
const needsTurning = (cell: DayCell, status: 'aired' | 'planned'): boolean => status === 'aired' && cell.planned > 0;
