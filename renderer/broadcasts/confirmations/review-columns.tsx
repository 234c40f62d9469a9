import { airingStatusLabels } from '../../../shared/broadcasts/labels.ts';
import type { Column } from '../../components/columns.ts';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import { whenOf } from './comparison-columns.tsx';
import classes from './Confirmations.module.css';
import { choiceLabels, choiceTones, outcomeLabels, outcomeTones, reviewTexts as texts } from './labels.ts';
import { isOpen, type ReviewRow } from './review.ts';

const onPaper = ({ outcome, paper }: ReviewRow): string => {
  if (outcome === 'unreadable') return '?';
  return paper === null ? texts.silent : paper === 0 ? texts.notAired : String(paper);
};
const inLog = ({ log }: ReviewRow): string => {
  if (!log) return '–';
  return log.status === 'aired' ? `${log.count} ${airingStatusLabels.aired}` : airingStatusLabels[log.status];
};

const will = (row: ReviewRow) => {
  const words = row.choice ? choiceLabels[row.choice] : isOpen(row) ? texts.ask : outcomeLabels[row.outcome];
  const open = isOpen(row);
  return (
    <span className={classes.will} title={[words, row.message].filter(Boolean).join('. ')}>
      <StatusBadge tone={open ? 'warn' : row.choice ? choiceTones[row.choice] : outcomeTones[row.outcome]}>{words}</StatusBadge>
      {row.message && <span className={classes.soft}>{row.message}</span>}
    </span>
  );
};

const columns: Column<ReviewRow, never>[] = [
  { key: 'commune', title: 'Xã', value: (row) => row.commune, width: 138 },
  { key: 'row', title: texts.row, value: (row) => row.row, number: true, width: 58 },
  { key: 'day', title: texts.day, value: whenOf, width: 116 },
  { key: 'programme', title: texts.programme, value: (row) => [row.programme, row.station].filter(Boolean).join(' · ') },
  { key: 'planned', title: texts.planned, value: (row) => row.planned || null, number: true, width: 48 },
  { key: 'paper', title: texts.paper, value: onPaper, width: 96 },
  { key: 'log', title: texts.log, value: inLog, width: 94 },
  { key: 'will', title: texts.will, value: (row) => row.choice, show: will, width: 412 },
];

/** The commune is named only where slips of several are looked at. */
export const reviewColumns = (several: boolean): Column<ReviewRow, never>[] => (several ? columns : columns.slice(1));
