import { ActionIcon, Button, Group, Menu, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconArrowLeft, IconDots, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { IconButton } from './IconButton.tsx';
import { commonTexts } from './labels.ts';
import classes from './Page.module.css';

export interface PageAction {
  label: string;
  onClick: () => void;
}
/** `keys` as Mantine writes them («mod+E»), `hint` as people read them («Ctrl+E»). */
interface Shortcut {
  keys: readonly string[];
  hint: string;
}
const usual: Shortcut = { keys: ['mod+N', 'Insert'], hint: 'Ctrl+N, Insert' };
export interface PageHeaderProps {
  title: string;
  /** Before the title: the way back to the list this page was opened from. */
  back?: PageAction | undefined;
  /** Beside the title: tabs, a period … */
  aside?: ReactNode;
  /** The one main action: «Thêm lượt phát». Ctrl+N or Insert do the same, or the shortcut it brings; false = none. */
  main?: PageAction & { icon?: ReactNode; busy?: boolean; disabled?: boolean; shortcut?: boolean | Shortcut };
  /** Rare and dangerous actions. */
  menu?: (PageAction & { destructive?: boolean; disabled?: boolean })[];
}

export function PageHeader({ title, back, aside, main, menu }: PageHeaderProps) {
  const shortcut = main?.shortcut === false || !main ? undefined : typeof main.shortcut === 'object' ? main.shortcut : usual;
  const act = () => {
    if (main && !main.busy && !main.disabled) main.onClick();
  };
  useHotkeys(shortcut ? shortcut.keys.map((key): [string, () => void] => [key, act]) : [], []);
  return (
    <Group className={classes.header} justify="space-between" wrap="nowrap">
      <Group gap="lg" wrap="nowrap" miw={0}>
        {back && <IconButton size={32} label={back.label} onClick={back.onClick} icon={<IconArrowLeft size={18} />} />}
        <Title order={1} title={title.length > 40 ? title : undefined}>
          {title}
        </Title>
        {aside}
      </Group>
      <Group gap="xs" wrap="nowrap">
        {main && (
          <Button
            leftSection={main.icon ?? <IconPlus size={16} />}
            loading={main.busy ?? false}
            disabled={main.disabled ?? false}
            title={shortcut?.hint}
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
