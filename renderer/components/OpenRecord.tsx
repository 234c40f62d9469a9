import { Button, Skeleton, Stack, Text } from '@mantine/core';
import { type QueryFunction, type QueryKey, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { problemOf } from '../client/errors.ts';
import { newRecord } from '../client/open.ts';
import classes from './EntityForm.module.css';
import panelClasses from './SidePanel.module.css';
import { commonTexts } from './labels.ts';

interface Props<Row> {
  /** From the address: an id, «new», or nothing. */
  open: string | undefined;
  /** `api.broadcasts.get.queryOptions({ input: { id } })` */
  query: (id: string) => { queryKey: QueryKey; queryFn: QueryFunction<Row> };
  onClose: () => void;
  /** null = a new record. */
  children: (row: Row | null) => ReactNode;
}

/** The record the address names, fetched anew each time it is opened, so that a form never starts from an old version. */
export function OpenRecord<Row>({ open, query, onClose, children }: Props<Row>) {
  if (open === undefined) return null;
  if (open === newRecord) return children(null);
  return (
    <Fetched key={open} query={query(open)} onClose={onClose}>
      {children}
    </Fetched>
  );
}

function Fetched<Row>({ query, onClose, children }: { query: ReturnType<Props<Row>['query']> } & Pick<Props<Row>, 'onClose' | 'children'>) {
  const { data, error } = useQuery<Row>({
    queryKey: query.queryKey,
    queryFn: query.queryFn as QueryFunction<Row>,
    gcTime: 0,
    staleTime: 0,
  });
  if (data !== undefined) return children(data);
  return (
    <aside className={panelClasses.panel} aria-busy={!error}>
      <Stack className={classes.fields}>
        {error ? (
          <>
            <Text role="alert">{problemOf(error).message}</Text>
            <Button variant="default" onClick={onClose}>
              {commonTexts.close}
            </Button>
          </>
        ) : (
          Array.from({ length: 6 }, (_, at) => <Skeleton key={at} height={36} animate={false} />)
        )}
      </Stack>
    </aside>
  );
}
