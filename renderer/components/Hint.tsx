import { Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** What is said beside the matter itself: how to go on, where a figure comes from. */
export const Hint = ({ size = 'sm', children }: { size?: 'sm' | 'xs'; children: ReactNode }) => (
  <Text size={size} c="dimmed">
    {children}
  </Text>
);
