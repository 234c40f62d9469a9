import { Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IntakePage } from '../components/intake/IntakePage.tsx';
import { useIntake } from '../components/intake/use-intake.ts';
import { commonTexts } from '../components/labels.ts';
import { countsOf } from './counts.ts';
import { exchangeTexts as texts } from './labels.ts';
import { ResultActions, ResultView } from './ResultView.tsx';
import { StartView } from './StartView.tsx';
import { type ImportJob, importJob } from './import-job.ts';
import { useFiles } from './use-files.ts';

/** Nhập, xuất Excel: a file is read, checked and shown before anything is written; the whole store goes out the same way. */
export function ExchangePage({ import: own = importJob }: { import?: ImportJob }) {
  const intake = useIntake(own);
  const files = useFiles();
  const navigate = useNavigate();
  const read = intake.job.state === 'read' ? intake.job.result : undefined;
  const counts = read && countsOf(read);
  const ready = counts !== undefined && counts.errors === 0 && counts.fresh + counts.changed > 0;
  return (
    <IntakePage
      intake={intake}
      title={texts.title}
      drop={texts.dropNow}
      ready={ready}
      onWrite={() => void intake.write({ leaveOutErrors: false })}
      menu={() => [
        { label: texts.template, onClick: files.template },
        { label: texts.exportAll, onClick: files.all },
        { label: texts.communeLists, onClick: () => void navigate({ to: '/broadcasts/lists' }) },
      ]}
      start={(choose, message) => (
        <Stack gap={14} h="100%" p={18} bg="#fff" style={{ overflow: 'auto' }}>
          {message}
          <StartView onChoose={choose} files={files} />
        </Stack>
      )}
    >
      {(job, choose) => (
        <ResultView
          job={job}
          actions={
            <ResultActions
              result={job.result}
              onChoose={choose}
              onLeaveOut={() => void intake.write({ leaveOutErrors: true })}
              onErrorsFile={() => files.errors(job.result.token)}
              onUndo={() => intake.undo(() => commonTexts.undone)}
              onReport={() => void navigate({ to: '/reports' })}
              makingErrors={files.making === 'errors'}
            />
          }
        />
      )}
    </IntakePage>
  );
}
