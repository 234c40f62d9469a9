import { modals } from '@mantine/modals';
import { Text } from '@mantine/core';
import { commonTexts } from './labels.ts';

interface Question {
  title: string;
  message: string;
  /** The word on the button that goes ahead. */
  confirm: string;
  cancel?: string;
  /** Throws something away: red. */
  destructive?: boolean;
}

/** Asks before something is thrown away or cannot be taken back; Enter and Esc both mean Cancel until the user moves. */
export const confirm = ({ title, message, confirm: word, cancel = commonTexts.cancel, destructive = true }: Question): Promise<boolean> =>
  new Promise((resolve) => {
    modals.openConfirmModal({
      title: (
        <Text fw={600} component="span">
          {title}
        </Text>
      ),
      children: <Text size="sm">{message}</Text>,
      labels: { confirm: word, cancel },
      cancelProps: { 'data-autofocus': true, variant: 'default' },
      confirmProps: destructive ? { color: 'red.8' } : {},
      onConfirm: () => resolve(true),
      onClose: () => resolve(false),
    });
  });
