import { notFound } from '../../../shared/kernel/errors.ts';
import { valueKey } from '../../../shared/kernel/text.ts';
import { confirmationOverview } from '../../broadcasts/confirmations/confirmations.service.ts';
import { slipsAsPdf } from '../../broadcasts/confirmations/slips.service.ts';
import { writeFileWhole } from '../write-file.ts';
import { type Answer, type Call, needed, option, periodOption } from './command.ts';

/** Papers of the broadcast log. */
export const broadcastPapers: Record<string, (call: Call) => Promise<Answer>> = { 'airing-confirmation': airingConfirmation };
export const broadcastUsage = ['print airing-confirmation --period NĂM-THÁNG [--commune MÃ_XÃ] --out TỆP.pdf'];

/** The slips of a month, of all communes or of one. */
async function airingConfirmation(call: Call): Promise<Answer> {
  const month = periodOption(call);
  const out = needed(call, 'out');
  const code = option(call, 'commune');
  const store = call.store();
  const { communes } = confirmationOverview(store, month);
  const wanted = code === undefined ? communes : communes.filter((one) => valueKey(one.code) === valueKey(code));
  if (code !== undefined && wanted.length === 0) throw notFound(`xã mã ${code} trong tháng ${month.month}/${month.year}`);
  const { bytes } = await slipsAsPdf(store, { month, communeIds: wanted.length > 0 ? wanted.map((one) => one.id) : undefined });
  const file = writeFileWhole(out, bytes);
  return {
    json: { file, communes: wanted.map((one) => ({ code: one.code, name: one.name, planned: one.planned })) },
    lines: [`Đã ghi phiếu xác nhận phát thanh của ${wanted.length} xã, phường vào ${file}`],
  };
}
