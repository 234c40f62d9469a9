import { Button } from '@mantine/core';
import { IconCircleCheck, IconLoader2, IconX } from '@tabler/icons-react';
import { type Topic } from '../../../shared/broadcasts/topics.ts';
import { areaOf, isOne, placesOf, type Selection } from '../../components/grid/selection.ts';
import { legend, weekTexts as texts } from './labels.ts';
import type { WeekEdits } from './use-week-edits.ts';
import classes from './Week.module.css';
import { NotAired } from './WeekCell.tsx';
import { daysFrom, keyOf, shortOnes, spoken, totalOf, type Week, withPending } from './week-model.ts';

interface Props {
  week: Week;
  topic: Topic;
  edits: WeekEdits;
  selection: Selection;
  onOpen: () => void;
}

/** Below the grid: the cell one is in, what was refused, whether all is saved, who is still short, what the colours and keys mean. */
export function WeekFoot({ week, topic, edits, selection, onOpen }: Props) {
  const { text, problem } = about(week, edits, selection);
  const insisting = [...edits.problems.values()].filter((one) => one.insist).length;
  const lacking = lackingText(week);
  return (
    <>
      <div className={classes.foot} data-wrong={problem !== undefined || undefined}>
        <span className={classes.here} role="status" title={problem ?? text}>
          {problem ?? edits.said ?? text}
        </span>
        {problem === undefined && edits.problems.size > 0 && <span>{texts.refused(edits.problems.size)}</span>}
        {insisting > 0 && (
          <Button size="compact-xs" variant="light" color="red.8" flex="none" title={texts.releaseTitle} onClick={edits.insist}>
            {texts.release}
          </Button>
        )}
        {edits.problems.size > 0 && (
          <Button size="compact-xs" variant="subtle" color="gray" flex="none" onClick={edits.dismiss}>
            {texts.dismiss}
          </Button>
        )}
        {edits.problems.size === 0 && (
          <Button size="compact-xs" variant="subtle" flex="none" title="Alt+Enter" onClick={onOpen}>
            {texts.open}
          </Button>
        )}
        <span className={classes.state} role="status">
          {edits.saving ? <IconLoader2 size={15} aria-hidden /> : <IconCircleCheck size={15} color="var(--good)" aria-hidden />}
          {edits.saving ? texts.saving : texts.saved}
        </span>
      </div>
      <div className={classes.foot}>
        <span className={classes.legend} aria-hidden>
          {legend.map(([look, word]) => (
            <span key={look}>
              <Sample look={look} />
              {word}
            </span>
          ))}
        </span>
        {topic === 'bhxhtn' && (
          <span className={classes.here} title={lacking}>
            {lacking}
          </span>
        )}
      </div>
      <div className={`${classes.foot} ${classes.keys}`}>
        <span className={classes.here} title={texts.keys}>
          {texts.keys}
        </span>
      </div>
    </>
  );
}

function Sample({ look }: { look: (typeof legend)[number][0] }) {
  if (look === 'coming') return <span className={classes.coming} />;
  if (look === 'other') return <span className={classes.small}>+1</span>;
  if (look === 'short')
    return (
      <span className={classes.r1} data-sign="failed">
        1/2 <IconX size={14} stroke={2.4} />
      </span>
    );
  if (look === 'notAired') return <NotAired count={1} />;
  return <span className={classes[look]}>2</span>;
}

function about(week: Week, edits: WeekEdits, selection: Selection): { text: string; problem: string | undefined } {
  const days = daysFrom(week.monday);
  const at = ({ row, column }: { row: number; column: number }) => {
    const [own, day] = [week.rows[row], days[column]];
    const cell = own?.cells[column];
    if (!own || !day || !cell) return undefined;
    const key = keyOf({ communeId: own.communeId, day });
    return { own, day, key, cell: withPending(cell, edits.pending.get(key)) };
  };
  if (!isOne(selection)) {
    const cells = placesOf(areaOf(selection)).flatMap((place) => at(place) ?? []);
    return {
      text: texts.chosen(
        cells.length,
        cells.reduce((sum, one) => sum + totalOf(one.cell), 0),
      ),
      problem: undefined,
    };
  }
  const here = at(selection.anchor);
  if (!here) return { text: '', problem: undefined };
  const problem = edits.problems.get(here.key)?.message;
  const text = spoken(here.own, here.day, selection.anchor.column, here.cell, week.today);
  return { text, problem: problem && `${here.own.name}, ${text.slice(here.own.name.length + 2).split(':')[0]}: ${problem}` };
}

function lackingText(week: Week): string {
  const short = shortOnes(week);
  if (short.length > 0)
    return `${texts.short} ${short.map((one) => (one.missing === null ? one.name : `${one.name} ${one.missing}`)).join(', ')}`;
  return week.rows.every((row) => row.state?.met !== false) ? texts.nobodyShort : texts.nobodyShortYet;
}
