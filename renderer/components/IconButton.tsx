import { ActionIcon, type ActionIconProps } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props extends ActionIconProps {
  /** Its name: heard, and seen where the mouse rests. */
  label: string;
  /** Seen in place of the name: with the keys that do the same. */
  title?: string;
  icon: ReactNode;
  onClick: () => void;
}

/** A button that is only a sign. */
export const IconButton = ({ label, title = label, icon, ...props }: Props) => (
  <ActionIcon variant="subtle" color="gray" aria-label={label} title={title} {...props}>
    {icon}
  </ActionIcon>
);
