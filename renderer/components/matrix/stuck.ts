import classes from './Matrix.module.css';

/** Class and place of a cell whose column may stay in sight. */
export const stuckAt = (stuck: string | undefined, own: string | undefined) => ({
  className: [own, stuck === undefined ? undefined : classes.stuck].filter(Boolean).join(' ') || undefined,
  ...(stuck === undefined ? {} : { style: { left: stuck } }),
});
