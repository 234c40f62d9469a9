import { ActionIcon, Button, Group, Menu, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconDots, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { commonTexts } from './labels.ts';
import classes from './Page.module.css';

interface PageAction {
  label: string;
  onClick: () => void;
}
export interface PageHeaderProps {
  title: string;
  /** Beside the title: tabs, a period … */
  aside?: ReactNode;
  /** The one main action: «Thêm lượt phát». Ctrl+N or Insert do the same. */
  main?: PageAction & { icon?: ReactNode; busy?: boolean; shortcut?: boolean };
  /** Rare and dangerous actions. */
  menu?: (PageAction & { destructive?: boolean; disabled?: boolean })[];
}

export function PageHeader({ title, aside, main, menu }: PageHeaderProps) {
  const keyed = main && main.shortcut !== false ? main : undefined;
  useHotkeys(
    keyed
      ? [
          ['mod+N', () => keyed.onClick()],
          ['Insert', () => keyed.onClick()],
        ]
      : [],
    [],
  );
  return (
    <Group className={classes.header} justify="space-between" wrap="nowrap">
      <Group gap="lg" wrap="nowrap" className={classes.heading}>
        <Title order={1}>{title}</Title>
        {aside}
      </Group>
      <Group gap="xs" wrap="nowrap">
        {main && (
          <Button
            leftSection={main.icon ?? <IconPlus size={16} />}
            loading={main.busy ?? false}
            title={keyed ? 'Ctrl+N, Insert' : undefined}
            onClick={main.onClick}
          >
            {main.label}
          </Button>
        )}
        {menu && menu.length > 0 && (
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon variant="default" size={36} aria-label={commonTexts.pageMenu} title={commonTexts.pageMenu}>
                <IconDots size={18} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {menu.map((action) => (
                <Menu.Item
                  key={action.label}
                  disabled={action.disabled ?? false}
                  color={action.destructive ? 'red.8' : undefined}
                  onClick={action.onClick}
                >
                  {action.label}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </Group>
    </Group>
  );
}
