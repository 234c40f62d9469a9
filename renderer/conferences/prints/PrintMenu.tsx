import { Button, Menu } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { Paper } from '../../../shared/conferences/prints/contract.ts';
import { paperKinds, paperLabels } from './labels.ts';
import { PrintDialog } from './PrintDialog.tsx';
import type { Printed } from './use-print.ts';

interface Props {
  label: string;
  of: Printed;
  unsaved?: boolean;
}

/** What can be printed of one conference, or of all that a list shows. */
export function PrintMenu({ label, of, unsaved = false }: Props) {
  const [paper, setPaper] = useState<Paper['paper']>();
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button variant="default" size="compact-sm" style={{ flex: 'none' }} leftSection={<IconPrinter size={15} />}>
            {label}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {paperKinds.map((kind) => (
            <Menu.Item key={kind} onClick={() => setPaper(kind)}>
              {paperLabels[kind]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {paper && <PrintDialog of={of} paper={paper} unsaved={unsaved} onClose={() => setPaper(undefined)} />}
    </>
  );
}
