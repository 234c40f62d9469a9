import { Text } from '@mantine/core';
import { IconDatabaseImport, IconFileSpreadsheet } from '@tabler/icons-react';
import type { ComponentProps, ReactNode } from 'react';
import { FileDrop } from '../FileDrop.tsx';
import { Page } from '../Page.tsx';
import classes from './Intake.module.css';
import { IntakeMessage } from './IntakeMessage.tsx';
import { IntakeRunning } from './IntakeRunning.tsx';
import type { ReadJob } from './intake-job.ts';
import { intakeTexts as texts } from './labels.ts';
import { useFilePicker } from './use-file-picker.tsx';
import type { useIntake } from './use-intake.ts';

interface Props<Shown> extends Pick<ComponentProps<typeof Page>, 'title' | 'back'> {
  intake: Pick<ReturnType<typeof useIntake<Shown, never, string[]>>, 'job' | 'take' | 'stop'>;
  /** Said over the page while a file is held above it. */
  drop: string;
  /** The file that was read can be written as it stands. */
  ready: boolean;
  onWrite: () => void;
  menu: (choose: () => void, busy: boolean) => ComponentProps<typeof Page>['menu'];
  /** Nothing chosen yet: where a file goes in. */
  start: (choose: () => void, message: ReactNode) => ReactNode;
  /** The file as it was read, or written. */
  children: (read: ReadJob<Shown>, choose: () => void) => ReactNode;
}

/** A page of its own for a file that comes in: dropped or chosen, looked at, written. */
export function IntakePage<Shown>({ intake, title, back, drop, ready, onWrite, menu, start, children }: Props<Shown>) {
  const { job, take, stop } = intake;
  const { choose, field } = useFilePicker(texts.choose, take);
  const running = job.state === 'idle' ? undefined : job.running;
  const busy = running !== undefined;
  const read = job.state === 'read' ? job : undefined;
  const body = () => {
    if (job.state === 'reading' || running?.stage === 'writing')
      return running && <IntakeRunning files={job.files} step={running} onStop={stop} />;
    if (job.state === 'read') return children(job, choose);
    return start(choose, job.state === 'idle' && job.message && <IntakeMessage message={job.message} files={job.files} onAgain={take} />);
  };
  return (
    <FileDrop text={drop} off={busy} onDrop={take}>
      <Page
        title={title}
        {...(back ? { back } : {})}
        aside={
          read && (
            <Text size="sm" c="dimmed" className={classes.file}>
              {read.files[0]?.name}
            </Text>
          )
        }
        main={
          read && !read.result.written
            ? {
                label: texts.write,
                icon: <IconDatabaseImport size={17} />,
                disabled: !ready || busy,
                shortcut: { keys: ['mod+S'], hint: 'Ctrl+S' },
                onClick: onWrite,
              }
            : {
                label: texts.choose,
                icon: <IconFileSpreadsheet size={17} />,
                disabled: busy,
                shortcut: { keys: ['mod+O'], hint: 'Ctrl+O' },
                onClick: choose,
              }
        }
        menu={menu(choose, busy)}
      >
        {body()}
      </Page>
      {field}
    </FileDrop>
  );
}
