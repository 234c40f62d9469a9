import { IconAlertTriangle, IconCheck, IconClock, IconMinus, IconX } from '@tabler/icons-react';
import classes from './StatusBadge.module.css';

export type Tone = 'good' | 'bad' | 'warn' | 'waiting' | 'off';
const signs = { good: IconCheck, bad: IconX, warn: IconAlertTriangle, waiting: IconClock, off: IconMinus };

/** A state in a word with a sign; the colour only helps. */
export function StatusBadge({ tone, children }: { tone: Tone; children: string }) {
  const Sign = signs[tone];
  return (
    <span className={classes.badge} data-tone={tone}>
      <Sign size={14} stroke={2.2} aria-hidden />
      {children}
    </span>
  );
}
