import { IconAlertTriangle, IconCheck, IconClock, IconX } from '@tabler/icons-react';
import type { ComplianceOverview } from '../../../shared/broadcasts/compliance/contract.ts';
import classes from './compliance.module.css';
import { complianceTexts as texts } from './labels.ts';

type Cell = ComplianceOverview['rows'][number]['cells'][number];

interface Props {
  /** null: no unit of the office then. */
  cell: Cell;
  step: ComplianceOverview['step'];
  place: string;
  focusable: boolean;
  onFocus: () => void;
  onOpen: () => void;
}

/** All met, most, few or none; or not judged yet. */
function heatOf(cell: Cell): 'none' | 'open' | 'met' | 'most' | 'short' {
  if (cell === null) return 'none';
  if (cell.judged === 0) return 'open';
  if (cell.met === cell.judged) return 'met';
  return cell.met * 2 >= cell.judged ? 'most' : 'short';
}
const signs = { none: null, open: IconClock, met: IconCheck, most: IconAlertTriangle, short: IconX };

export function HeatCell({ cell, step, place, focusable, onFocus, onOpen }: Props) {
  const heat = heatOf(cell);
  const Sign = signs[heat];
  const label = spoken(cell, step);
  return (
    <td
      role="gridcell"
      className={classes.cell}
      data-heat={heat}
      data-place={place}
      tabIndex={focusable ? 0 : -1}
      aria-label={label}
      title={label}
      onFocus={onFocus}
      onClick={onOpen}
    >
      {cell && (
        <span className={classes.inside}>
          {Sign && <Sign size={13} stroke={2.4} aria-hidden />}
          {/* one week judged: its airings say more than 1/1 */}
          {step === 'week' && cell.judged < 2 ? cell.count : cell.judged === 0 ? '' : `${cell.met}/${cell.judged}`}
          {step === 'week' && cell.planned > 0 && <small>+{cell.planned}</small>}
        </span>
      )}
    </td>
  );
}

function spoken(cell: Cell, step: Props['step']): string {
  if (cell === null) return texts.notUnit;
  const one = step === 'week' && cell.judged < 2;
  const verdict =
    cell.judged === 0
      ? texts.notJudged
      : one
        ? cell.met
          ? texts.isMet
          : texts.isShort(cell.required)
        : texts.weeksMet(cell.met, cell.judged);
  return [texts.counted(cell.count), ...(cell.planned > 0 ? [texts.planned(cell.planned)] : []), verdict].join('; ');
}
