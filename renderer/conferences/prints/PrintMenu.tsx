import { Button, Menu } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { invitationsPaper, minutesPaper, moneyPaper, resultsPaper, rosterPaper } from '../../../shared/conferences/prints/paper.ts';
import { type ConferencePaper, PrintDialog, type Printed } from './PrintDialog.tsx';

interface Props {
  label: string;
  of: Printed;
  unsaved?: boolean;
}

const papers = [rosterPaper, moneyPaper, invitationsPaper, resultsPaper, minutesPaper] as const;

/** What can be printed of one conference, or of all that a list shows. */
export function PrintMenu({ label, of, unsaved = false }: Props) {
  const [paper, setPaper] = useState<ConferencePaper>();
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button variant="default" size="compact-sm" style={{ flex: 'none' }} leftSection={<IconPrinter size={15} />}>
            {label}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {papers.map((one) => (
            <Menu.Item key={one.name} onClick={() => setPaper(one)}>
              {one.title}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {paper && <PrintDialog of={of} paper={paper} unsaved={unsaved} onClose={() => setPaper(undefined)} />}
    </>
  );
}
