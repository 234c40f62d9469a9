import { Box, Button, Group } from '@mantine/core';
import { IconUsersPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Page } from '../../components/Page.tsx';
import { PageTabs } from '../../components/PageTabs.tsx';
import { rosterCopyTexts as texts } from './labels.ts';

export type CopyTab = 'conference' | 'register';
/** What both sources know of the page they stand on. */
interface FrameProps {
  title: string;
  tab: CopyTab;
  onTab: (tab: CopyTab) => void;
  onClose: () => void;
  busy: boolean;
}
export interface CopyProps {
  conferenceId: string;
  /** Of the conference: where one looks first. */
  communeId: string | null;
  copy: (chosen: { attendees: string[]; people: string[] }) => void;
  frame: FrameProps;
}

interface Props extends FrameProps {
  count: number;
  onWrite: () => void;
  /** Everyone the list shows; absent while it shows nobody. */
  onAll: (() => void) | undefined;
  onNone: () => void;
  filters: ReactNode;
  children: ReactNode;
}

/** The page on which people are chosen, whichever source they come from. */
export function CopyFrame({ title, tab, onTab, onClose, busy, count, onWrite, onAll, onNone, filters, children }: Props) {
  return (
    <Page
      title={title}
      back={{ label: texts.back, onClick: onClose }}
      main={{
        label: texts.write(count),
        icon: <IconUsersPlus size={17} />,
        busy,
        disabled: count === 0,
        shortcut: { keys: ['mod+S'], hint: 'Ctrl+S' },
        onClick: onWrite,
      }}
      tabs={
        <PageTabs
          label={texts.tabs}
          tabs={[
            { value: 'conference', label: texts.fromConference },
            { value: 'register', label: texts.fromRegister },
          ]}
          value={tab}
          onChange={onTab}
        />
      }
      filters={
        <Group gap="8px 12px" w="100%">
          {filters}
          <Button variant="default" disabled={onAll === undefined} onClick={onAll}>
            {texts.chooseAll}
          </Button>
          <Button variant="subtle" disabled={count === 0} onClick={onNone}>
            {texts.chooseNone}
          </Button>
        </Group>
      }
    >
      <Box h="100%" bg="#fff">
        {children}
      </Box>
    </Page>
  );
}
