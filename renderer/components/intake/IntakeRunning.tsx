import { Running } from '../Running.tsx';
import type { Step } from './intake-job.ts';
import { stageTexts } from './labels.ts';

/** How far the engine is with a file. The write is one transaction: nobody can say how far that is. */
export function IntakeRunning({ files, step, onStop }: { files: readonly File[]; step: Step; onStop: () => void }) {
  const { stage, done, total, stopping } = step;
  return (
    <Running
      name={files.map(({ name }) => name).join(', ')}
      stage={stageTexts[stage]}
      share={total > 0 && stage !== 'writing' ? (done / total) * 100 : undefined}
      stopping={stopping}
      onStop={onStop}
    />
  );
}
