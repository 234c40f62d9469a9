import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Hint } from './Hint.tsx';
import { commonTexts } from './labels.ts';

export interface RowAction {
  label: string;
  onClick: () => void;
  /** The key that does the same in the list: «Delete». */
  shortcut?: string;
  destructive?: boolean;
}

const outside = ['mousedown', 'touchstart'];

/** `actions` is given only for the row whose menu is open. */
export function RowMenu({ actions, onToggle }: { actions: RowAction[] | undefined; onToggle: (open: boolean) => void }) {
  const button = (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="sm"
      tabIndex={-1}
      aria-label={commonTexts.rowMenu}
      onClick={(event) => {
        event.stopPropagation();
        onToggle(actions === undefined);
      }}
    >
      <IconDots size={16} />
    </ActionIcon>
  );
  if (!actions) return button;
  return (
    <Menu
      opened
      onClose={() => onToggle(false)}
      // Not keydown, which is usual: the key that opens the menu would close it again.
      clickOutsideEvents={outside}
      position="bottom-end"
      trapFocus
      returnFocus={false}
    >
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown onClick={(event) => event.stopPropagation()} onKeyDown={(event) => event.stopPropagation()}>
        {actions.map((action) => (
          <Menu.Item
            key={action.label}
            color={action.destructive ? 'red.8' : undefined}
            rightSection={action.shortcut && <Hint size="xs">{action.shortcut}</Hint>}
            onClick={() => {
              onToggle(false);
              action.onClick();
            }}
          >
            {action.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
