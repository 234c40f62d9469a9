import { MantineProvider } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { theme } from './theme.ts';

/** All that pages and components take for granted around them. */
export function Surroundings({ queries, test = false, children }: { queries: QueryClient; test?: boolean; children: ReactNode }) {
  return (
    <MantineProvider theme={theme} forceColorScheme="light" env={test ? 'test' : 'default'}>
      <QueryClientProvider client={queries}>
        <ModalsProvider>
          <Notifications position="bottom-center" containerWidth={420} limit={4} />
          {children}
        </ModalsProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
