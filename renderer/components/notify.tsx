import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { client } from '../client/api.ts';
import { problemOf } from '../client/errors.ts';
import { commonTexts } from './labels.ts';

/** The message that stands: the next one takes its place. */
let lastDone: string | undefined;
let lastUndo: { id: string; run: () => Promise<unknown> } | undefined;

/** Takes back the last thing that can be taken back; what went wrong is said in a message. */
export async function undoLast(): Promise<void> {
  const undo = lastUndo;
  if (!undo) return;
  lastUndo = undefined;
  notifications.hide(undo.id);
  try {
    await undo.run();
    notifications.show({ message: commonTexts.undone });
  } catch (error) {
    tellProblem(error);
  }
}

/** What an answer calls `undo`; or what the page does to take back what is not yet stored, or stands in a history of its own. */
export type WayBack = string | null | (() => Promise<unknown>);

/** Says that something was done; its way back stays at hand (button, Ctrl+Z) while the message stands. */
export function tellDone(message: string, wayBack: WayBack = null): void {
  if (lastDone) notifications.hide(lastDone);
  lastUndo = undefined;
  const id = `done-${crypto.randomUUID()}`;
  lastDone = id;
  if (wayBack === null) {
    notifications.show({ id, message, withCloseButton: true });
    return;
  }
  lastUndo = { id, run: typeof wayBack === 'string' ? () => client.app.undo({ undo: wayBack }) : wayBack };
  notifications.show({
    id,
    autoClose: 12_000,
    onClose: () => {
      if (lastUndo?.id === id) lastUndo = undefined;
    },
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button size="compact-sm" variant="light" flex="none" title="Ctrl+Z" onClick={() => void undoLast()}>
          {commonTexts.undo}
        </Button>
      </Group>
    ),
  });
}

export function tellProblem(error: unknown): void {
  const problem = problemOf(error);
  if (problem.code === 'CANCELLED') notifications.show({ message: problem.message });
  else tellTrouble(problem.message);
}

export function tellTrouble(message: string): void {
  notifications.show({ color: 'red.8', message, autoClose: 15_000, role: 'alert' });
}
