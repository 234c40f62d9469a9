import { Text } from '@mantine/core';
import { IconDatabaseImport, IconFileSpreadsheet } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { client } from '../../client/api.ts';
import { saveFile } from '../../client/download.ts';
import { confirm } from '../../components/confirm.tsx';
import { FileDrop } from '../../components/FileDrop.tsx';
import { tellDone, tellProblem } from '../../components/notify.tsx';
import { Page } from '../../components/Page.tsx';
import { Running } from '../../components/Running.tsx';
import { listStages, listTexts as texts } from './labels.ts';
import type { ListJob, Running as Step } from './list-job.ts';
import classes from './Lists.module.css';
import { ResultView } from './ResultView.tsx';
import { StartView } from './StartView.tsx';
import { useList } from './use-list.ts';

/** «Nhập danh sách của xã»: a list is read, what is unclear is asked, every row is shown, and only then is anything written. */
export function ListsPage({ list: own }: { list?: ListJob }) {
  const { job, take, answer, write, stop, forget } = useList(own);
  const navigate = useNavigate();
  const picker = useRef<HTMLInputElement>(null);
  const choose = () => picker.current?.click();
  const busy = job.state === 'reading' || (job.state === 'read' && job.running !== undefined);
  const read = job.state === 'read' ? job : undefined;
  const result = read?.result;
  const open = result?.decisions.filter((decision) => decision.answer === null).length ?? 0;
  const fresh = result ? result.counts.new + result.counts.confirm : 0;
  const canWrite = result !== undefined && !result.written && open === 0 && fresh > 0;

  const writeOrAsk = async () => {
    if (!result) return;
    const { error } = result.rows;
    if (error > 0) {
      const sure = await confirm({ title: texts.leaveOutTitle(error), message: texts.leaveOutMessage, confirm: texts.leaveOut });
      if (!sure) return;
    }
    await write(error > 0);
  };
  const undo = (token: string) =>
    client.broadcasts.lists.undo({ token }).then(({ airings }) => {
      tellDone(texts.undone(airings));
      forget();
    }, tellProblem);
  const errorsFile = (token: string) => client.broadcasts.lists.errorsFile({ token }).then(saveFile, tellProblem);

  return (
    <FileDrop text={texts.dropNow} off={busy} onDrop={take}>
      <Page
        title={texts.title}
        back={{ label: texts.back, onClick: () => void navigate({ to: '/broadcasts' }) }}
        aside={
          read && (
            <Text size="sm" c="dimmed" className={classes.file}>
              {read.file.name}
            </Text>
          )
        }
        main={
          result && !result.written
            ? {
                label: texts.write,
                icon: <IconDatabaseImport size={17} />,
                disabled: !canWrite || busy,
                shortcut: { keys: ['mod+S'], hint: 'Ctrl+S' },
                onClick: () => void writeOrAsk(),
              }
            : {
                label: texts.choose,
                icon: <IconFileSpreadsheet size={17} />,
                disabled: busy,
                shortcut: { keys: ['mod+O'], hint: 'Ctrl+O' },
                onClick: choose,
              }
        }
        {...(read
          ? {
              menu: [
                { label: texts.chooseOther, onClick: choose, disabled: busy },
                { label: texts.mappings, onClick: forget, disabled: busy },
              ],
            }
          : {})}
      >
        {job.state === 'reading' ? (
          <Reading name={job.file.name} running={job.running} onStop={stop} />
        ) : read?.running?.stage === 'writing' ? (
          <Reading name={read.file.name} running={read.running} onStop={stop} />
        ) : read ? (
          <ResultView
            job={read}
            onAnswer={(answers) => void answer(answers)}
            onErrorsFile={() => void errorsFile(read.result.token)}
            onUndo={() => void undo(read.result.token)}
            onSee={({ from, to }) => void navigate({ to: '/broadcasts', search: { tab: 'list', from, to } })}
          />
        ) : job.state === 'idle' ? (
          <StartView message={job.message} onChoose={choose} {...(job.file ? { onAgain: () => job.file && take([job.file]) } : {})} />
        ) : null}
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

/** How far the engine is with a list. */
function Reading({ name, running, onStop }: { name: string; running: Step; onStop: () => void }) {
  const { stage, done, total, stopping } = running;
  return (
    <Running
      name={name}
      stage={listStages[stage]}
      share={total > 0 ? (done / total) * 100 : undefined}
      stopping={stopping}
      onStop={onStop}
    />
  );
}
