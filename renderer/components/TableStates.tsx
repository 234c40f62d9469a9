import { Button, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { problemOf } from '../client/errors.ts';
import classes from './EntityTable.module.css';
import { commonTexts } from './labels.ts';

/** The shape of what comes. */
export function TableSkeleton({ columns }: { columns: number }) {
  return (
    <tbody aria-busy aria-label={commonTexts.loading}>
      {Array.from({ length: 12 }, (_, row) => (
        <tr key={row} className={classes.row}>
          {Array.from({ length: columns }, (__, column) => (
            <td key={column}>
              <span className={classes.coming} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

export function TableEmpty({ children }: { children: ReactNode }) {
  return (
    <Stack className={classes.blank} align="center" justify="center" gap="sm">
      {children}
    </Stack>
  );
}

export function TableError({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <Stack className={classes.blank} align="center" justify="center" gap="sm" role="alert">
      <Text fw={600}>{commonTexts.notLoaded}</Text>
      <Text size="sm" c="dimmed" maw={480} ta="center">
        {problemOf(error).message}
      </Text>
      <Button variant="default" onClick={onRetry}>
        {commonTexts.retry}
      </Button>
    </Stack>
  );
}

/** What an empty list says: what it is for and the next step. */
export function EmptyHint({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <>
      <Text fw={600}>{title}</Text>
      {children && (
        <Text size="sm" c="dimmed" maw={460} ta="center">
          {children}
        </Text>
      )}
      {action}
    </>
  );
}
