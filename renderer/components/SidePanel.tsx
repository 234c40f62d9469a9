import { Group, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from './IconButton.tsx';
import { commonTexts } from './labels.ts';
import { usePanelKeys } from './panel-keys.ts';
import classes from './SidePanel.module.css';

interface Props {
  title: string;
  about?: ReactNode;
  /** Room for a table. */
  wide?: boolean;
  foot?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** Beside a list: what belongs to one of its rows and is no form. Esc closes it. */
export function SidePanel({ title, about, wide, foot, onClose, children }: Props) {
  const box = useRef<HTMLElement>(null);
  const titleId = useId();
  usePanelKeys({ onClose });
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus();
    return () => {
      if (before instanceof HTMLElement && document.contains(before)) before.focus();
    };
  }, []);
  return (
    <aside ref={box} tabIndex={-1} className={classes.panel} data-wide={wide || undefined} aria-labelledby={titleId}>
      <PanelHead id={titleId} title={title} about={about} onClose={onClose} />
      <div className={classes.body}>{children}</div>
      {foot && (
        <Group className={classes.foot} gap="xs">
          {foot}
        </Group>
      )}
    </aside>
  );
}

interface HeadProps extends Pick<Props, 'title' | 'about' | 'onClose'> {
  /** What the panel is named by. */
  id: string;
}

export function PanelHead({ id, title, about, onClose }: HeadProps) {
  return (
    <Group className={classes.head} justify="space-between" align="flex-start" wrap="nowrap">
      <div>
        <Title order={2} id={id}>
          {title}
        </Title>
        {about && (
          <Text size="sm" c="dimmed" component="div">
            {about}
          </Text>
        )}
      </div>
      <IconButton label={commonTexts.close} title={`${commonTexts.close} (Esc)`} onClick={onClose} icon={<IconX size={18} />} />
    </Group>
  );
}
