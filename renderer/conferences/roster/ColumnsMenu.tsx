import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { type ChoosableColumn, choosableColumns, columnTitle } from './columns.ts';
import { rosterTexts as texts } from './labels.ts';

interface Props {
  chosen: readonly ChoosableColumn[];
  onChosen: (columns: ChoosableColumn[]) => void;
  /** For this time only: it is asked for anew on every visit. */
  withCitizenId: boolean;
  onCitizenId: (shown: boolean) => void;
}

/** Which columns the roster shows beside those it always has. */
export function ColumnsMenu({ chosen, onChosen, withCitizenId, onCitizenId }: Props) {
  return (
    <Popover position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" title={texts.columnsTitle} leftSection={<IconColumns3 size={15} />}>
          {texts.columns}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs" role="group" aria-label={texts.columnsTitle}>
          {choosableColumns.map((key) => (
            <Checkbox
              key={key}
              label={columnTitle(key)}
              checked={chosen.includes(key)}
              onChange={({ currentTarget: { checked } }) =>
                onChosen(choosableColumns.filter((one) => (one === key ? checked : chosen.includes(one))))
              }
            />
          ))}
          <Checkbox label={texts.showCitizenId} checked={withCitizenId} onChange={(event) => onCitizenId(event.currentTarget.checked)} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
