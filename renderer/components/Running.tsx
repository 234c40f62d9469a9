import { Button, Group, Progress, Text } from '@mantine/core';
import { commonTexts } from './labels.ts';
import classes from './Running.module.css';

interface Props {
  /** What is worked on: the file's name. */
  name: string;
  /** The step it is at. */
  stage: string;
  /** Percent; undefined where nobody can say. */
  share: number | undefined;
  stopping: boolean;
  onStop: () => void;
}

/** How far long work is, with a way to stop it; the rest of the window stays usable meanwhile. */
export function Running({ name, stage, share, stopping, onStop }: Props) {
  return (
    <div className={classes.running}>
      <Text fw={600}>{name}</Text>
      <Progress
        size="lg"
        value={share ?? 100}
        striped={share === undefined}
        animated={share === undefined}
        aria-label={stage}
        transitionDuration={120}
      />
      <Group gap={12} justify="space-between" wrap="nowrap">
        <Text size="sm" role="status">
          {stopping ? commonTexts.stopping : stage}
          {share !== undefined && !stopping && `: ${Math.min(100, Math.floor(share))} %`}
        </Text>
        <Button variant="default" disabled={stopping} onClick={onStop}>
          {commonTexts.stop}
        </Button>
      </Group>
    </div>
  );
}
