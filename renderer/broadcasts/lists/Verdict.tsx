import { Hint } from '../../components/Hint.tsx';
import { Notice } from '../../components/Notice.tsx';
import type { ListShown } from '../../../shared/broadcasts/lists/contract.ts';
import type { ReadJob } from '../../components/intake/intake-job.ts';
import { stageTexts } from '../../components/intake/labels.ts';
import { listTexts as texts } from './labels.ts';

/** How the list stands, in one or two sentences. */
export function Verdict({ job }: { job: ReadJob<ListShown> }) {
  const { result, running, problem, note } = job;
  const { rows, counts, mapping } = result;
  const open = result.decisions.some(({ answer }) => answer === null);
  const sums = [
    texts.rowsOf(rows.all, rows.read, rows.aside),
    rows.ask > 0 ? texts.andAsk(rows.ask) : '',
    rows.error > 0 ? texts.andErrors(rows.error) : '',
  ].join('');
  return (
    <>
      {problem && <Notice tone="bad">{problem}</Notice>}
      {note && <Notice tone="info">{note}</Notice>}
      {running ? <Notice tone="info">{stageTexts[running.stage]}…</Notice> : <Notice {...said()} />}
      <Hint>
        {sums}. {mapping && texts.byMapping(mapping.sender)}
      </Hint>
    </>
  );

  function said(): { tone: 'info' | 'good' | 'warn' | 'bad'; children: string } {
    if (result.written)
      return {
        tone: rows.error > 0 ? 'warn' : 'good',
        children: [texts.written(counts.new, counts.changed), rows.error > 0 ? texts.leftOut(rows.error) : ''].join(' ').trim(),
      };
    if (open) return { tone: 'info', children: texts.asking };
    if (counts.new + counts.changed === 0)
      return counts.same > 0 ? { tone: 'good', children: texts.nothingNew } : { tone: 'warn', children: texts.nothing };
    const ready = texts.ready(counts.new, counts.changed);
    return rows.error > 0 ? { tone: 'warn', children: `${ready} ${texts.hasErrors(rows.error)}` } : { tone: 'good', children: ready };
  }
}
