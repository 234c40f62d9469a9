import { VisuallyHidden } from '@mantine/core';
import { IconBroadcast, IconBuildingFactory2, IconCheck, IconClock, IconX } from '@tabler/icons-react';
import { weekTexts as texts } from './labels.ts';
import classes from './Week.module.css';
import { type DayCell, type R1Sign, signOf, type WeekRow } from './week-model.ts';

/** A day's airings: played filled, planned in outline, not played struck; relayed, not counted and on other topics small and grey. */
export function WeekCell({ cell }: { cell: DayCell }) {
  return (
    <span className={classes.inside}>
      {cell.aired > 0 && <span className={classes.aired}>{cell.aired}</span>}
      {cell.planned > 0 && <span className={classes.planned}>{cell.planned}</span>}
      {cell.notAired > 0 && <NotAired count={cell.notAired} />}
      {cell.relayed > 0 && (
        <span className={classes.small}>
          <IconBroadcast size={12} aria-hidden /> {cell.relayed}
        </span>
      )}
      {cell.apart > 0 && (
        <span className={classes.small}>
          <IconBuildingFactory2 size={12} aria-hidden /> {cell.apart}
        </span>
      )}
      {cell.other > 0 && <span className={classes.small}>+{cell.other}</span>}
    </span>
  );
}

export const NotAired = ({ count }: { count: number }) => (
  <span className={classes.notAired}>
    <IconX size={13} stroke={2.4} aria-hidden />
    {count}
  </span>
);

const signs: Record<R1Sign, typeof IconCheck> = { met: IconCheck, failed: IconX, short: IconX, waiting: IconClock };

/** «2/2 ✓», «1/2 ✗ thiếu 1»: airings on BHXH tự nguyện played this week against R1. */
export function R1Total({ state }: { state: NonNullable<WeekRow['state']> }) {
  const sign = signOf(state);
  const Sign = signs[sign];
  const lacking =
    state.missing === null ? texts.missingOffice : sign === 'waiting' ? texts.waiting(state.missing) : texts.missing(state.missing);
  return (
    <span className={classes.r1} data-sign={sign} title={sign === 'waiting' ? texts.waitingTitle : undefined}>
      <span>
        {state.count}/{state.required}
      </span>
      <Sign size={15} stroke={2.4} aria-hidden />
      {sign === 'met' ? <VisuallyHidden>đạt</VisuallyHidden> : <span>{lacking}</span>}
    </span>
  );
}
