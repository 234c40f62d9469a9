import { Button, Progress, Text } from '@mantine/core';
import { listStages, listTexts as texts } from './labels.ts';
import type { Running } from './list-job.ts';
import classes from './Lists.module.css';

/** How far the engine is; the rest of the window stays usable meanwhile. */
export function RunningView({ name, running, onStop }: { name: string; running: Running; onStop: () => void }) {
  const { stage, done, total, stopping } = running;
  return (
    <div className={classes.running}>
      <Text fw={600}>{name}</Text>
      <Progress
        size="lg"
        value={total > 0 ? (done / total) * 100 : 100}
        striped={total === 0}
        animated={total === 0}
        aria-label={listStages[stage]}
        transitionDuration={120}
      />
      <div className={classes.stage}>
        <Text size="sm" role="status">
          {stopping ? texts.stopping : listStages[stage]}
          {total > 0 && !stopping && `: ${Math.min(100, Math.floor((done / total) * 100))} %`}
        </Text>
        <Button variant="default" disabled={stopping} onClick={onStop}>
          {texts.stop}
        </Button>
      </div>
    </div>
  );
}
