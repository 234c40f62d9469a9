import { useNavigate } from '@tanstack/react-router';
import { client } from '../../client/api.ts';
import { saveFile } from '../../client/download.ts';
import { confirm } from '../../components/confirm.tsx';
import { IntakePage } from '../../components/intake/IntakePage.tsx';
import { intakeTexts } from '../../components/intake/labels.ts';
import { useIntake } from '../../components/intake/use-intake.ts';
import { tellProblem } from '../../components/notify.tsx';
import { listTexts as texts } from './labels.ts';
import { type ListJob, listJob } from './list-job.ts';
import { ResultView } from './ResultView.tsx';
import { StartView } from './StartView.tsx';

/** «Nhập danh sách của xã»: a list is read, what is unclear is asked, every row is shown, and only then is anything written. */
export function ListsPage({ list: own = listJob }: { list?: ListJob }) {
  const intake = useIntake(own);
  const { answer, write, forget, undo } = intake;
  const navigate = useNavigate();
  const result = intake.job.state === 'read' ? intake.job.result : undefined;
  const ready =
    result !== undefined && result.decisions.every((decision) => decision.answer !== null) && result.counts.new + result.counts.changed > 0;

  const writeOrAsk = async () => {
    const error = result?.rows.error ?? 0;
    if (error > 0) {
      const asked = { title: intakeTexts.leaveOutTitle(error), message: texts.leaveOutMessage, confirm: texts.leaveOut };
      if (!(await confirm(asked))) return;
    }
    await write({ leaveOutErrors: error > 0 });
  };

  return (
    <IntakePage
      intake={intake}
      title={texts.title}
      back={{ label: texts.back, onClick: () => void navigate({ to: '/broadcasts' }) }}
      drop={texts.dropNow}
      ready={ready}
      onWrite={() => void writeOrAsk()}
      menu={(choose, busy) =>
        result && [
          { label: intakeTexts.chooseOther, onClick: choose, disabled: busy },
          { label: texts.mappings, onClick: forget, disabled: busy },
        ]
      }
      start={(choose, message) => <StartView message={message} onChoose={choose} />}
    >
      {(job) => (
        <ResultView
          job={job}
          onAnswer={(answers) => void answer(answers)}
          onErrorsFile={() => void client.broadcasts.lists.errorsFile({ token: job.result.token }).then(saveFile, tellProblem)}
          onUndo={() => undo(texts.undone)}
          onSee={({ from, to }) => void navigate({ to: '/broadcasts', search: { tab: 'list', from, to } })}
        />
      )}
    </IntakePage>
  );
}
