import type { z } from 'zod';
import type { zWeekConfirm } from '../../../shared/broadcasts/week/contract.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import { invalid, refuse } from '../../../shared/kernel/errors.ts';
import { tidy } from '../../../shared/kernel/text.ts';
import type { Actor, Store, Writer } from '../../store/store.ts';
import { runBatch } from '../log/batch.ts';
import { airingsBetween, type PlacedAiring } from './week.queries.ts';

type ConfirmInput = z.output<typeof zWeekConfirm>;
interface Confirmed {
  /** Airings, by their count. */
  aired: number;
  notAired: number;
  /** The last day looked at: today where the days asked for reach beyond it. */
  to: Day;
  /** Airings, by their rows. */
  changed: number;
}

/**
 * «Cả tháng đã phát, trừ ngày …» (domain §5): planned airings of the days are played, with the basis; so are those already entered as
 * played that had none. On the excepted days neither was: they become not played, with the reason. What bears a basis stays as it is, and
 * so do days to come. REFUSED where no day has come yet; INVALID at «from» or «to».
 */
export const confirmAirings = (store: Store, actor: Actor, input: ConfirmInput): Confirmed =>
  store.write(actor, (writer) => confirmIn(writer, input, store.today()));

export function confirmIn(writer: Writer, input: ConfirmInput, today: Day): Confirmed {
  const { places, from } = input;
  if (from > input.to) throw invalid({ field: 'to', message: 'Ngày cuối đứng trước ngày đầu.' });
  if (from > today) throw refuse('Những ngày này chưa tới nên chưa xác nhận được.');
  const to = input.to > today ? today : input.to;
  const wanted = places && new Set(places);
  const everywhere = new Set(input.exceptDays);
  const somewhere = new Map(input.exceptAt.map(({ communeId, days }) => [communeId, new Set(days)]));
  const isExcepted = ({ communeId, day }: PlacedAiring) => everywhere.has(day) || somewhere.get(communeId)?.has(day) === true;
  const rows = airingsBetween(writer, { from, to }).filter(
    (row) => row.status !== 'notAired' && row.basis === null && (wanted === null || wanted.has(row.communeId)),
  );
  const [off, on] = [rows.filter(isExcepted), rows.filter((row) => !isExcepted(row))];
  const reason = input.reason === null ? null : tidy(input.reason) || null;
  const changed = runBatch(writer, {
    what: `xác nhận lượt phát ${from} – ${to}`,
    change: [
      ...on.map((row) => ({ id: row.id, version: row.version, values: { status: 'aired' as const, basis: input.basis } })),
      ...off.map((row) => ({
        id: row.id,
        version: row.version,
        values: { status: 'notAired' as const, basis: input.basis, note: withReason(row.note, reason) },
      })),
    ],
  });
  return { aired: total(on), notAired: total(off), to, changed };
}

const total = (rows: readonly PlacedAiring[]) => rows.reduce((sum, row) => sum + row.count, 0);
const longestNote = 5000;
const withReason = (note: string | null, reason: string | null) =>
  [note, reason && `Không phát: ${reason}`].filter(Boolean).join('\n').slice(0, longestNote) || null;
