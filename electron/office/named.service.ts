import { quoted } from '../../shared/sheets/read-cell.ts';
import { isValidOn } from '../../shared/office/communes.ts';
import type { Day } from '../../shared/kernel/dates.ts';
import type { Draft } from '../intake/sheet-kind.ts';
import type { References } from '../intake/references.ts';

/** What airings, conferences and outputs name alike. */
interface Naming {
  day: Day;
  wave: string | null;
  commune?: string | null;
  agreement?: string | null;
}

/** Unknown commune or wave: an error. Codes take the spelling of the office. */
export function checkNamed<Row extends Naming>({ row, problem }: Draft<Row>, references: References): void {
  if (row.commune) {
    const commune = references.communes.find(row.commune);
    if (commune) row.commune = commune.code;
    else problem('commune', references.communes.missing(row.commune));
  }
  if (row.wave) {
    const wave = references.waves.find(row.wave);
    if (wave) row.wave = wave.code;
    else problem('wave', references.waves.missing(row.wave));
  }
}

/** An audience group nobody knows and that no known one stands above: an error. */
export function checkAudience<Row extends { audience: string | null }>({ row, problem }: Draft<Row>, references: References): void {
  if (row.audience === null) return;
  const audience = references.audience(row.audience);
  if (audience === undefined) problem('audience', `Không có chủ thể mã ${quoted(row.audience)} và không có chủ thể nào phía trên mã này.`);
  else row.audience = audience;
}

/** A unit not valid that day, a date outside its wave, an agreement nobody knows: warnings (report-workbook §3). */
export function adviseNamed<Row extends Naming>({ row, warn }: Draft<Row>, references: References): void {
  const commune = row.commune ? references.communes.find(row.commune) : undefined;
  if (commune && !isValidOn(commune, row.day)) warn('commune', 'Xã này chưa có hoặc đã hết hiệu lực vào ngày ghi.');
  const wave = row.wave ? references.waves.find(row.wave) : undefined;
  if (wave && ((wave.startsOn && row.day < wave.startsOn) || (wave.endsOn && row.day > wave.endsOn)))
    warn('wave', 'Ngày ghi nằm ngoài thời gian của đợt.');
  if (row.agreement && references.agreements(row.agreement).agreementId === null) warn('agreement', 'Số CT/HĐ chưa có trong sổ.');
}
