import { IconCircleCheck, IconCircleX, IconHelpCircle, IconId, IconRotateClockwise2, IconUserPlus } from '@tabler/icons-react';
import { scanTexts as texts } from './labels.ts';
import classes from './Scan.module.css';
import type { Entry, Tone } from './use-scans.ts';

export const signs = {
  marked: IconCircleCheck,
  already: IconRotateClockwise2,
  walkIn: IconUserPlus,
  wrong: IconCircleX,
  ask: IconHelpCircle,
} satisfies Record<Tone, unknown>;

/** What became of the last scan, to be seen from a step away: a sign, the person, a sentence. */
export function ScanSign({ entry }: { entry: Entry | undefined }) {
  if (!entry) {
    return (
      <div className={classes.sign} data-tone="ready">
        <IconId size={40} stroke={1.4} aria-hidden />
        <div className={classes.who}>{texts.ready}</div>
      </div>
    );
  }
  const Sign = signs[entry.tone];
  return (
    <div key={entry.key} className={classes.sign} data-tone={entry.undone ? 'ready' : entry.tone}>
      <Sign size={40} stroke={1.7} aria-hidden />
      <div>
        {entry.who && <div className={classes.who}>{entry.who}</div>}
        <div className={classes.said}>{entry.undone ? `${entry.text} (${texts.undone})` : entry.text}</div>
      </div>
    </div>
  );
}
