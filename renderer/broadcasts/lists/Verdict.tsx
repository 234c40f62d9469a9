import { Text } from '@mantine/core';
import { Notice } from '../../components/Notice.tsx';
import { listStages, listTexts as texts } from './labels.ts';
import type { Job } from './list-job.ts';

/** How the list stands, in one or two sentences. */
export function Verdict({ job }: { job: Extract<Job, { state: 'read' }> }) {
  const { result, running, problem } = job;
  const { rows, counts, mapping } = result;
  const open = result.decisions.some(({ answer }) => answer === null);
  const sums = [
    texts.rowsOf(rows.all, rows.read, rows.ignored),
    rows.ask > 0 ? texts.andAsk(rows.ask) : '',
    rows.error > 0 ? texts.andErrors(rows.error) : '',
  ].join('');
  return (
    <>
      {problem && <Notice tone="bad">{problem}</Notice>}
      {running ? <Notice tone="info">{listStages[running.stage]}…</Notice> : <Notice {...said()} />}
      <Text size="sm" c="dimmed">
        {sums}. {mapping && texts.byMapping(mapping.sender)}
      </Text>
    </>
  );

  function said(): { tone: 'info' | 'good' | 'warn' | 'bad'; children: string } {
    if (result.written)
      return {
        tone: rows.error > 0 ? 'warn' : 'good',
        children: [texts.written(counts.new, counts.confirm), rows.error > 0 ? texts.leftOut(rows.error) : ''].join(' ').trim(),
      };
    if (open) return { tone: 'info', children: texts.asking };
    if (counts.new + counts.confirm === 0)
      return counts.same > 0 ? { tone: 'good', children: texts.nothingNew } : { tone: 'warn', children: texts.nothing };
    const ready = texts.ready(counts.new, counts.confirm);
    return rows.error > 0 ? { tone: 'warn', children: `${ready} ${texts.hasErrors(rows.error)}` } : { tone: 'good', children: ready };
  }
}
