import { Button, Progress, Text } from '@mantine/core';
import classes from './Exchange.module.css';
import type { Job } from './import-job.ts';
import { exchangeTexts as texts, stageTexts } from './labels.ts';

type Running = Extract<Job, { state: 'running' }>;

/** How far the engine is; the rest of the window stays usable meanwhile. */
export function RunningView({ job, onStop }: { job: Running; onStop: () => void }) {
  const { stage, done, total, stopping } = job;
  // The write is one transaction: nobody can say how far it is.
  const share = total > 0 && stage !== 'writing' ? (done / total) * 100 : undefined;
  return (
    <div className={classes.running}>
      <Text fw={600}>{job.file.name}</Text>
      <Progress
        size="lg"
        value={share ?? 100}
        striped={share === undefined}
        animated={share === undefined}
        aria-label={stageTexts[stage]}
        transitionDuration={120}
      />
      <div className={classes.stage}>
        <Text size="sm" role="status">
          {stopping ? texts.stopping : stageTexts[stage]}
          {share !== undefined && !stopping && `: ${Math.floor(share)} %`}
        </Text>
        <Button variant="default" disabled={stopping} onClick={onStop}>
          {texts.stop}
        </Button>
      </div>
    </div>
  );
}
