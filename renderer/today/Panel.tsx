import { Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { problemOf } from '../client/errors.ts';
import { commonTexts } from '../components/labels.ts';
import classes from './TodayPage.module.css';

interface Props {
  title: string;
  /** Leads to the page where the whole of it stands. */
  link?: { label: string; onClick: () => void };
  query: { data: unknown; error: unknown; refetch: () => unknown };
  children: ReactNode;
}

/** One question of the day with its answer, or the shape of the answer while it is on its way. */
export function Panel({ title, link, query, children }: Props) {
  return (
    <section className={classes.panel} aria-label={title}>
      <Group justify="space-between" wrap="nowrap" mb={8}>
        <Title order={2}>{title}</Title>
        {link && (
          <Button variant="subtle" size="compact-sm" flex="none" onClick={link.onClick}>
            {link.label}
          </Button>
        )}
      </Group>
      {query.error ? (
        <Group role="alert">
          <Text size="sm">{problemOf(query.error).message}</Text>
          <Button size="compact-sm" variant="default" onClick={() => void query.refetch()}>
            {commonTexts.retry}
          </Button>
        </Group>
      ) : query.data === undefined ? (
        <Stack gap={8} aria-busy>
          {Array.from({ length: 4 }, (_, at) => (
            <Skeleton key={at} height={16} animate={false} />
          ))}
        </Stack>
      ) : (
        children
      )}
    </section>
  );
}
