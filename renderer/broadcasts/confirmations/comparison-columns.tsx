import type { z } from 'zod';
import type { zComparison } from '../../../shared/broadcasts/confirmations/contract.ts';
import { formatDayShort } from '../../../shared/kernel/dates.ts';
import type { Column } from '../../components/columns.ts';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import { differenceLabels, detailTexts as texts } from './labels.ts';

export type ComparisonRow = z.infer<typeof zComparison>;

export const whenOf = (row: { day: ComparisonRow['day'] | null; time: string | null }): string =>
  [row.day && formatDayShort(row.day), row.time].filter(Boolean).join('  ');

export const comparisonColumns: Column<ComparisonRow, never>[] = [
  { key: 'day', title: texts.day, value: whenOf, width: 108 },
  { key: 'programme', title: texts.programme, value: (row) => [row.programme, row.station].filter(Boolean).join(' · ') },
  { key: 'planned', title: texts.planned, value: (row) => (row.planned === 0 ? '–' : String(row.planned)), number: true, width: 48 },
  { key: 'paper', title: texts.paper, value: (row) => (row.paper === null ? '–' : String(row.paper)), number: true, width: 62 },
  { key: 'log', title: texts.log, value: (row) => (row.log === null ? texts.unconfirmed : String(row.log)), number: true, width: 60 },
  {
    key: 'kind',
    title: texts.kind,
    value: (row) => row.kind,
    show: (row) => {
      if (row.kind === null) {
        const words = [row.paper !== null && row.paper !== row.planned && texts.offPlan, row.note].filter(Boolean).join(' · ');
        return words && <span title={words}>{words}</span>;
      }
      return (
        <span title={row.note ?? undefined}>
          <StatusBadge tone={row.settled ? 'off' : 'warn'}>{row.settled ? texts.settled : differenceLabels[row.kind]}</StatusBadge>
        </span>
      );
    },
    width: 164,
  },
];
