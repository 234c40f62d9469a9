import { scanTexts as texts } from './labels.ts';
import classes from './Scan.module.css';
import { signs } from './ScanSign.tsx';
import type { Entry } from './use-scans.ts';

/** The scans before the one that stands in large, newest first. */
export function ScanLog({ log }: { log: readonly Entry[] }) {
  if (log.length === 0) return null;
  return (
    <ol className={classes.log} aria-label={texts.log}>
      {log.map(({ key, tone, time, who, text, undone }) => {
        const Sign = signs[tone];
        return (
          <li key={key} data-tone={tone} data-undone={undone || undefined}>
            <Sign size={16} aria-hidden />
            <span className={classes.time}>{time}</span>
            <span>
              {who && <b>{who}. </b>}
              {text}
              {undone && ` (${texts.undone})`}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
