import { Button, Group, Text } from '@mantine/core';
import { commonTexts } from './labels.ts';
import { Notice } from './Notice.tsx';

/** Somebody else saved this record first: nothing is lost until the user has chosen. */
export function ConflictAlert({ onMine, onTheirs }: { onMine: () => void; onTheirs: (() => void) | undefined }) {
  return (
    <Notice tone="warn">
      <Text size="sm">{commonTexts.conflict}</Text>
      <Group gap="xs" mt="xs">
        {onTheirs && (
          <Button size="compact-sm" variant="default" onClick={onTheirs}>
            {commonTexts.takeTheirs}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={onMine}>
          {commonTexts.keepMine}
        </Button>
      </Group>
    </Notice>
  );
}
