import { type SlipModel, slipFileName } from '../../../shared/broadcasts/confirmations/slip.ts';
import { topicsOf } from '../../../shared/broadcasts/topics.ts';
import { refuse } from '../../../shared/kernel/errors.ts';
import type { Month } from '../../../shared/kernel/periods.ts';
import { runJob } from '../../documents/run-job.ts';
import { slipsPdf } from '../../documents/slip/slip-pdf.ts';
import { paperOfficeOn } from '../../office/versions.service.ts';
import type { Reader, Store } from '../../store/store.ts';
import { communeMonths, monthsNamed, periodOfSlip } from './months.ts';

interface Asked {
  month: Month;
  /** Absent = all of the month. */
  communeIds?: string[] | undefined;
}
interface MadeFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * The slips of the month as they are sent: everything the log holds for the month as the plan, with nothing filled in, so that what comes
 * back is the commune's own word. NOT_FOUND: a commune is no unit of the month.
 */
export function slipModels(reader: Reader, { month, communeIds }: Asked, madeOn: SlipModel['madeOn']): SlipModel[] {
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

const only = (models: readonly SlipModel[]) => (models.length === 1 ? models[0]?.commune : undefined);

/** To be printed: one PDF, each commune from a page of its own. */
export async function slipsAsPdf(store: Store, asked: Asked): Promise<MadeFile> {
  const models = store.read((reader) => slipModels(reader, asked, store.today()));
  return { name: slipFileName(asked.month, 'pdf', only(models)), bytes: await runJob('renderPdf', slipsPdf(models)) };
}

/** To be filled in and sent back: a workbook a commune (each goes to another place); several are packed into one .zip. */
export async function slipsAsWorkbooks(store: Store, asked: Asked): Promise<MadeFile> {
  const models = store.read((reader) => slipModels(reader, asked, store.today()));
  const files = await runJob('slipWorkbooks', models);
  const [first] = files;
  if (files.length === 1 && first) return first;
  const { storedZip } = await import('../../documents/zip.ts');
  return { name: slipFileName(asked.month, 'zip'), bytes: storedZip(files) };
}
