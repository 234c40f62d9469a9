import { confirmationStateLabels } from '../../../shared/broadcasts/confirmations/rules.ts';
import type { MonthOfCommune } from '../../../shared/broadcasts/confirmations/contract.ts';
import { formatDayShort } from '../../../shared/kernel/dates.ts';
import type { Column } from '../../components/columns.ts';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import { stateTones, confirmationTexts as texts } from './labels.ts';

export type MonthSort = 'commune' | 'state' | 'planned' | 'aired' | 'payable' | 'unconfirmed' | 'open' | 'sentOn' | 'receivedOn';
/** In the order of the work: what is to be done first comes first. */
const stateOrder = { differs: 0, notSent: 1, sent: 2, confirmed: 3 } as const;

const count = (key: MonthSort & keyof MonthOfCommune, width: number, more: { from?: number } = {}): Column<MonthOfCommune, MonthSort> => ({
  key,
  title: key === 'open' ? texts.open : texts[key as 'planned'],
  value: (row) => (row[key] === 0 ? null : (row[key] as number)),
  sort: key,
  number: true,
  width,
  ...more,
});

export const monthColumns: Column<MonthOfCommune, MonthSort>[] = [
  { key: 'name', title: texts.commune, value: (row) => row.name, sort: 'commune' },
  {
    key: 'state',
    title: texts.state,
    value: (row) => stateOrder[row.state],
    show: (row) => <StatusBadge tone={stateTones[row.state]}>{confirmationStateLabels[row.state]}</StatusBadge>,
    sort: 'state',
    width: 138,
  },
  count('planned', 92, { from: 670 }),
  count('aired', 88, { from: 760 }),
  {
    ...count('payable', 122, { from: 880 }),
    show: (row) =>
      row.payable < row.aired ? (
        <span title={texts.payableHint}>
          <StatusBadge tone="warn">{String(row.payable)}</StatusBadge>
        </span>
      ) : (
        row.payable || null
      ),
  },
  { key: 'notAired', title: texts.notAired, value: (row) => row.notAired || null, number: true, width: 100, from: 1150 },
  count('unconfirmed', 122, { from: 580 }),
  {
    ...count('open', 106),
    show: (row) => (row.open > 0 ? <StatusBadge tone="warn">{String(row.open)}</StatusBadge> : null),
  },
  { key: 'sentOn', title: texts.sentOn, value: (row) => row.sentOn && formatDayShort(row.sentOn), sort: 'sentOn', width: 84, from: 1060 },
  {
    key: 'receivedOn',
    title: texts.receivedOn,
    value: (row) => row.receivedOn && formatDayShort(row.receivedOn),
    sort: 'receivedOn',
    width: 96,
    from: 1060,
  },
  { key: 'basis', title: texts.basis, value: (row) => row.basis, width: 170, from: 1330 },
];
