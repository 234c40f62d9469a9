import * as papers from '../../../shared/broadcasts/confirmations/paper.ts';
import { type SlipModel, slipFileName } from '../../../shared/broadcasts/confirmations/slip.ts';
import { topicsOf } from '../../../shared/broadcasts/topics.ts';
import { refuse } from '../../../shared/kernel/errors.ts';
import type { Month } from '../../../shared/kernel/periods.ts';
import { paperOfficeOn } from '../../office/versions.service.ts';
import { paperOf } from '../../papers/paper.ts';
import type { Reader } from '../../store/store.ts';
import { communeMonths, monthsNamed, periodOfSlip } from './months.ts';

export const airingConfirmationPaper = paperOf(papers.airingConfirmationPaper, {
  model: (reader, { input, today }) => slipModels(reader, input, today),
  fileName: (slips, { input, format }) =>
    slips.length === 1 || format === 'pdf'
      ? slipFileName(input.month, format === 'pdf' ? 'pdf' : 'xlsx', slips.length === 1 ? slips[0]?.commune : undefined)
      : slipFileName(input.month, 'zip'),
});

interface Asked {
  month: Month;
  /** Absent = all of the month. */
  communeIds?: string[] | undefined;
}

/**
 * The slips of the month as they are sent: everything the log holds for the month as the plan, with nothing filled in, so that what comes
 * back is the commune's own word. NOT_FOUND: a commune is no unit of the month.
 */
function slipModels(reader: Reader, { month, communeIds }: Asked, madeOn: SlipModel['madeOn']): SlipModel[] {
  const period = periodOfSlip(reader, month);
  const office = paperOfficeOn(reader, period.to);
  const months = communeIds ? monthsNamed(reader, month, communeIds) : communeMonths(reader, month);
  if (months.length === 0) throw refuse('Chưa có xã, phường nào trong tháng này. Hãy nhập các xã, phường ở trang «Cơ quan» trước.');
  return months.map(({ commune, airings, lines }) => ({
    office,
    commune: { code: commune.code, name: commune.name },
    month,
    period,
    madeOn,
    rows: airings.map(({ id, day, time, station, programme, topics, count, note }) => ({
      id,
      day,
      time,
      station,
      programme,
      topics: topicsOf(topics),
      planned: lines.find((line) => line.airingId === id && line.planned > 0)?.planned ?? count,
      note,
    })),
  }));
}
