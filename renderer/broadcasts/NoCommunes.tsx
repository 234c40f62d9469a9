import { Button, Skeleton, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { EmptyHint, TableEmpty } from '../components/TableStates.tsx';
import { broadcastTexts as texts } from './labels.ts';

/** In place of a grid of communes before any is known. */
export function NoCommunes({ title, hint }: { title: string; hint: string }) {
  return (
    <TableEmpty>
      <EmptyHint
        title={title}
        action={
          <Button component={Link} to="/office?tab=communes">
            {texts.toCommunes}
          </Button>
        }
      >
        {hint}
      </EmptyHint>
    </TableEmpty>
  );
}

/** … and while they are fetched. */
export function CommunesSkeleton({ rows = 10 }: { rows?: number }) {
  return (
    <Stack p="md" gap="xs" aria-busy>
      {Array.from({ length: rows }, (_, at) => (
        <Skeleton key={at} height={32} animate={false} />
      ))}
    </Stack>
  );
}
