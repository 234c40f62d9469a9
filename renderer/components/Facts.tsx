import type { ReactNode } from 'react';
import classes from './Facts.module.css';

interface Props {
  /** Name and value; what is blank is left out. */
  parts: readonly [string, string | null | undefined][];
  /** Before them: the state of the whole. */
  children: ReactNode;
  after?: ReactNode;
}

/** What is known of a record, in a line or two at the top of its page. */
export const Facts = ({ parts, children, after }: Props) => (
  <div className={classes.facts}>
    {children}
    {parts.map(
      ([label, value]) =>
        value && (
          <span key={label}>
            {label}: <b>{value}</b>
          </span>
        ),
    )}
    {after}
  </div>
);
