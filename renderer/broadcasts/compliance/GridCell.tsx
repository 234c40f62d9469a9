import { IconCheck, IconClock, IconX } from '@tabler/icons-react';
import type { z } from 'zod';
import type { zWeekCell } from '../../../shared/broadcasts/contract.ts';
import classes from './ComplianceGrid.module.css';
import { gridTexts as texts } from '../labels.ts';

export type WeekCell = z.infer<typeof zWeekCell>;

interface Props {
  /** null: no unit of the office that week. */
  cell: WeekCell | null;
  /** R1 looks at the topic: the cell says how it stands. */
  signed: boolean;
  place: string;
  focusable: boolean;
  onFocus: () => void;
  onOpen: () => void;
}

export function GridCell({ cell, signed, place, focusable, onFocus, onOpen }: Props) {
  const state = cell === null ? 'none' : !signed ? 'plain' : !cell.judged ? 'open' : cell.met ? 'met' : 'short';
  const Sign = state === 'met' ? IconCheck : state === 'short' ? IconX : IconClock;
  return (
    <td
      role="gridcell"
      className={classes.cell}
      data-state={state}
      data-place={place}
      tabIndex={focusable ? 0 : -1}
      aria-label={spoken(cell, signed)}
      title={spoken(cell, signed)}
      onFocus={onFocus}
      onClick={onOpen}
    >
      {cell && (
        <span className={classes.inside}>
          {signed && <Sign size={15} stroke={2.4} aria-hidden />}
          <span className={cell.count === 0 && !signed ? classes.nothing : undefined}>{cell.count}</span>
          {cell.planned > 0 && <span className={classes.planned}>+{cell.planned}</span>}
        </span>
      )}
    </td>
  );
}

function spoken(cell: WeekCell | null, signed: boolean): string {
  if (cell === null) return texts.notUnit;
  const judged = !signed ? '' : !cell.judged ? texts.notJudged : cell.met ? texts.isMet : texts.isShort(cell.required);
  return [texts.counted(cell.count), cell.planned > 0 ? texts.plannedToo(cell.planned) : '', judged].filter(Boolean).join('; ');
}

export function metOf(cells: readonly (WeekCell | null)[]): { met: number; judged: number } {
  const judged = cells.filter((cell) => cell?.judged);
  return { met: judged.filter((cell) => cell?.met).length, judged: judged.length };
}
