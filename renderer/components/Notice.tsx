import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Notice.module.css';

type NoticeTone = 'info' | 'good' | 'warn' | 'bad';
const signs = { info: IconInfoCircle, good: IconCircleCheck, warn: IconAlertTriangle, bad: IconCircleX };

interface Props {
  tone: NoticeTone;
  /** To the right of the text: a button. */
  action?: ReactNode;
  children: ReactNode;
}

/** A few lines above a page's content: how things stand and what to do about it. */
export function Notice({ tone, action, children }: Props) {
  const Sign = signs[tone];
  return (
    <div className={classes.notice} data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      <Sign size={18} stroke={1.9} aria-hidden />
      <div className={classes.text}>{children}</div>
      {action}
    </div>
  );
}
