import { Button, Group } from '@mantine/core';
import { EmptyHint, TableEmpty } from '../../components/TableStates.tsx';
import { namesTexts as texts } from './labels.ts';
import type { ConferenceNames } from './use-names.ts';

/** Where a sheet of names would stand: a number does, unless the user says why not. */
export function HeadcountHint({ names, onCount }: { names: ConferenceNames; onCount: () => void }) {
  return (
    <TableEmpty>
      <EmptyHint
        title={texts.title}
        action={
          <Group gap="xs">
            <Button onClick={onCount}>{texts.typeCount}</Button>
            <Button variant="default" onClick={() => void names.allow()}>
              {texts.insistAsk}
            </Button>
          </Group>
        }
      >
        {texts.text}
      </EmptyHint>
    </TableEmpty>
  );
}
