import { Button, Progress, Text } from '@mantine/core';
import classes from './Exchange.module.css';
import type { Job } from './import-job.ts';
import { exchangeTexts as texts, stageTexts } from './labels.ts';

type Running = Extract<Job, { state: 'running' }>;

/** How far the engine is; the rest of the window stays usable meanwhile. */
export function RunningView({ job, onStop }: { job: Running; onStop: () => void }) {
  const { stage, done, total, stopping } = job;
  return (
    <div className={classes.running}>
      <Text fw={600}>{job.file.name}</Text>
      <Progress
        size="lg"
        value={total > 0 ? (done / total) * 100 : 100}
        striped={total === 0}
        animated={total === 0}
        aria-label={stageTexts[stage]}
        transitionDuration={120}
      />
      <div className={classes.stage}>
        <Text size="sm" role="status">
          {stopping ? texts.stopping : stageTexts[stage]}
          {total > 0 && !stopping && `: ${Math.floor((done / total) * 100)} %`}
        </Text>
        <Button variant="default" disabled={stopping} onClick={onStop}>
          {texts.stop}
        </Button>
      </div>
    </div>
  );
}
