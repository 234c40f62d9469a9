import { Button, Text } from '@mantine/core';
import { IconDatabaseImport, IconFileSpreadsheet } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { Notice } from '../components/Notice.tsx';
import { Page } from '../components/Page.tsx';
import { FileDrop } from '../components/FileDrop.tsx';
import { Running } from '../components/Running.tsx';
import classes from './Exchange.module.css';
import { countsOf, type ImportJob } from './import-job.ts';
import { exchangeTexts as texts, stageTexts } from './labels.ts';
import { ResultActions, ResultView } from './ResultView.tsx';
import { StartView } from './StartView.tsx';
import { useFiles } from './use-files.ts';
import { useImport } from './use-import.ts';

/** Nhập, xuất Excel: a file is read, checked and shown before anything is written; the whole store goes out the same way. */
export function ExchangePage({ import: own }: { import?: ImportJob }) {
  const { job, take, write, stop } = useImport(own);
  const files = useFiles();
  const navigate = useNavigate();
  const picker = useRef<HTMLInputElement>(null);
  const choose = () => picker.current?.click();
  const busy = job.state === 'running';
  const done = job.state === 'checked' || job.state === 'written' ? job : undefined;
  const counts = done && countsOf(done.result);
  const canWrite = job.state === 'checked' && counts !== undefined && counts.errors === 0 && counts.fresh + counts.changed > 0;
  const main =
    job.state === 'checked'
      ? {
          label: texts.write,
          icon: <IconDatabaseImport size={17} />,
          disabled: !canWrite,
          shortcut: { keys: ['mod+S'], hint: 'Ctrl+S' },
          onClick: () => void write(false),
        }
      : {
          label: texts.choose,
          icon: <IconFileSpreadsheet size={17} />,
          disabled: busy,
          shortcut: { keys: ['mod+O'], hint: 'Ctrl+O' },
          onClick: choose,
        };
  return (
    <FileDrop text={texts.dropNow} off={busy} onDrop={take}>
      <Page
        title={texts.title}
        aside={
          done && (
            <Text size="sm" c="dimmed" className={classes.file}>
              {done.file.name}
            </Text>
          )
        }
        main={main}
        menu={[
          { label: texts.template, onClick: files.template },
          { label: texts.exportAll, onClick: files.all },
          { label: texts.communeLists, onClick: () => void navigate({ to: '/broadcasts/lists' }) },
        ]}
      >
        {busy ? (
          <Running
            name={job.file.name}
            stage={stageTexts[job.stage]}
            // The write is one transaction: nobody can say how far it is.
            share={job.total > 0 && job.stage !== 'writing' ? (job.done / job.total) * 100 : undefined}
            stopping={job.stopping}
            onStop={stop}
          />
        ) : done ? (
          <ResultView
            job={done}
            actions={
              <ResultActions
                job={done}
                onChoose={choose}
                onLeaveOut={() => void write(true)}
                onErrorsFile={() => files.errors(done.token)}
                onReport={() => void navigate({ to: '/reports' })}
                makingErrors={files.making === 'errors'}
              />
            }
          />
        ) : (
          <div className={classes.idle}>
            {job.state === 'failed' && (
              <Notice
                tone={job.message === texts.stopped ? 'info' : 'bad'}
                action={
                  job.file && (
                    <Button size="compact-sm" variant="default" onClick={() => job.file && take([job.file])}>
                      {texts.checkAgain}
                    </Button>
                  )
                }
              >
                {job.message}
              </Notice>
            )}
            <StartView onChoose={choose} files={files} />
          </div>
        )}
      </Page>
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={texts.choose}
        onChange={(event) => {
          take([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </FileDrop>
  );
}
