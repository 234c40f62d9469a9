import type { z } from 'zod';
import type { MonthOfCommune, zComparison } from '../../../shared/broadcasts/confirmations/contract.ts';
import type { confirmationBases } from '../../../shared/broadcasts/labels.ts';
import { isPayable, type PaperLine } from '../../../shared/broadcasts/confirmations/rules.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { Month, Span } from '../../../shared/kernel/periods.ts';
import { officeOn } from '../../office/versions.service.ts';
import { createRecord, updateRecord } from '../../store/records.ts';
import type { Actor, Reader, Store, Writer } from '../../store/store.ts';
import {
  type CommuneMonth,
  communeMonths,
  comparisonsOf,
  monthAtAGlance,
  monthNamed,
  monthsNamed,
  periodOfSlip,
  shownComparison,
} from './months.ts';
import { confirmationKind } from './confirmation.kinds.ts';
import { putLines, sameLines } from './confirmations.queries.ts';
import { confirmIn } from '../week/confirm.service.ts';

/** How many airings and confirmations were changed. */
export interface Done {
  changed: number;
}

/** Every commune of the month: planned, aired, not confirmed, and how far its confirmation has come (domain §5). */
export const confirmationOverview = (store: Store, month: Month): { period: Span; office: string; communes: MonthOfCommune[] } =>
  store.read((reader) => overviewIn(reader, month, store.today()));

function overviewIn(reader: Reader, month: Month, today: Day) {
  const period = periodOfSlip(reader, month);
  return {
    period,
    office: officeOn(reader, period.to)?.name ?? '',
    communes: communeMonths(reader, month).map((one) => monthAtAGlance(one, today)),
  };
}

/** One commune's month row by row: planned, on paper, in the log. NOT_FOUND: no unit of the month. */
export const confirmationDetail = (
  store: Store,
  input: { month: Month; communeId: string },
): { commune: MonthOfCommune; rows: z.infer<typeof zComparison>[] } =>
  store.read((reader) => {
    const [month, today] = [monthNamed(reader, input.month, input.communeId), store.today()];
    return { commune: monthAtAGlance(month, today), rows: comparisonsOf(month, today).map((row) => shownComparison(row, month.lines)) };
  });

/** The slip went out (or, with null, did not after all). */
export const markSent = (store: Store, actor: Actor, input: { month: Month; communeIds: string[]; sentOn: Day | null }): Done =>
  inSteps(store, actor, (writer) =>
    monthsNamed(writer, input.month, input.communeIds).map((month) =>
      saveConfirmation(writer, input.month, month, { sentOn: input.sentOn }),
    ),
  );

type Basis = (typeof confirmationBases)[number];
interface WholeMonth {
  month: Month;
  communeIds: string[];
  except: Day[];
  basis: Basis;
  receivedOn: Day;
  note: string | null;
}

/**
 * «Cả tháng đã phát, trừ ngày …» (domain §5) without a file: what is still planned is aired with the basis, on the days named it is not
 * aired, and the month has come back. Days to come stay planned. REFUSED where no day of the month has come yet.
 */
export const confirmMonth = (store: Store, actor: Actor, input: WholeMonth): Done =>
  inSteps(store, actor, (writer) => {
    const months = monthsNamed(writer, input.month, input.communeIds);
    const { basis, receivedOn } = input;
    const confirmed = confirmIn(
      writer,
      { places: input.communeIds, ...periodOfSlip(writer, input.month), exceptDays: input.except, exceptAt: [], reason: input.note, basis },
      store.today(),
    );
    const marks = months.map((month) =>
      saveConfirmation(writer, input.month, month, {
        ...(hasPaper(month) && !isPayable(basis) ? {} : { receivedOn, basis }),
        note: input.note,
      }),
    );
    return [confirmed.changed, ...marks];
  });

/** A paper that came back stays the ground of the month when the rest is said by telephone. */
const hasPaper = ({ confirmation }: CommuneMonth): boolean => confirmation?.receivedOn != null && isPayable(confirmation.basis);

/** Runs the steps, each giving how much it changed, in one transaction. */
export const inSteps = (store: Store, actor: Actor, work: (writer: Writer) => number[]): Done => ({
  changed: store.write(actor, work).reduce((sum, changed) => sum + changed, 0),
});

type Values = { sentOn?: Day | null; receivedOn?: Day | null; basis?: string | null; note?: string | null };

/** How far the month of a commune has come, and the lines of its paper where they are given. Writes only what differs. */
export function saveConfirmation(
  writer: Writer,
  { year, month }: Month,
  of: CommuneMonth,
  values: Values,
  lines?: readonly PaperLine[],
): number {
  const { confirmation, commune } = of;
  const moved = lines !== undefined && !sameLines(lines, of.lines);
  if (!confirmation) {
    const nothing = !moved && Object.values(values).every((value) => value === null);
    if (nothing) return 0;
    const made = createRecord(writer, confirmationKind, { communeId: commune.id, year, month, ...values });
    if (moved) putLines(writer, made.id, lines);
    return 1;
  }
  const saved = updateRecord(writer, confirmationKind, confirmation, values, moved);
  if (saved.version === confirmation.version) return 0;
  if (moved) putLines(writer, saved.id, lines);
  return 1;
}
