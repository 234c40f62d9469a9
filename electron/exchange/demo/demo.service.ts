import type { ImportResult } from '../../../shared/exchange/contract.ts';
import { formatDay } from '../../../shared/kernel/dates.ts';
import { refuse } from '../../../shared/kernel/errors.ts';
import type { OfficeValues } from '../../../shared/office/contract.ts';
import { zConferenceValues } from '../../../shared/conferences/contract.ts';
import { listChecklist, prepareChecklist } from '../../conferences/course/checklist.service.ts';
import { conferenceIn, saveConferenceIn } from '../../conferences/conferences.service.ts';
import { listAudiences } from '../../office/catalogue.service.ts';
import { communesIn, communeUnits } from '../../office/communes.service.ts';
import { setSetting } from '../../office/settings.service.ts';
import { listStaff, saveStaff } from '../../office/staff.service.ts';
import { listVersions, saveVersion } from '../../office/versions.service.ts';
import { firstRecordedDay } from '../../store/facts.ts';
import type { Actor, Store } from '../../store/store.ts';
import { importSheets } from '../exchange.service.ts';
import { demoContents } from './contents.ts';
import { type DemoSize, demoWorkbookRows } from './demo-rows.ts';
import { furnish } from './furnish.ts';
import { demoPlaces, firstDay } from './places.ts';

const demoName = 'BHXH cơ sở Tân Lập (mẫu)';
const staff = [
  ['Trần Minh Quang', 'Giám đốc'],
  ['Lê Thị Thu Hà', 'Chuyên viên truyền thông'],
  ['Phạm Hoàng Nam', 'Chuyên viên thu'],
  ['Đỗ Thị Kim Ánh', 'Chuyên viên một cửa'],
] as const;

/**
 * Fills the store with the made-up office, through the same door as any workbook. Again with the same arguments it changes nothing.
 * REFUSED: a store that holds another office's data; a year out of bounds.
 */
export async function makeDemo(store: Store, actor: Actor, size: DemoSize): Promise<ImportResult> {
  const names = listVersions(store).map((version) => version.name);
  const isDemo = names.includes(demoName);
  const hasRecords = store.read((reader) => communeUnits(reader).length > 0 || firstRecordedDay(reader) !== null);
  if (names.some((name) => name !== '' && name !== demoName) || (hasRecords && !isDemo))
    throw refuse('Sổ này đang giữ số liệu của một cơ quan. Hãy tạo sổ mẫu ở một tệp khác.');
  const { result, written } = await importSheets(store, actor, demoWorkbookRows(size));
  const [problem] = result.errors;
  if (!written) throw refuse(`Không tạo được sổ mẫu cho năm ${size.year}: ${problem?.reason ?? ''}`);
  prepareChecklist(store, actor);
  nameOffice(store, actor, size.year);
  fillConferences(store, actor, size.year);
  furnish(store, actor, size.year);
  return result;
}

/** What the workbook does not hold of conferences: who spoke, what was part of them, what was asked. Those that have it stay. */
function fillConferences(store: Store, actor: Actor, year: number): void {
  const items = listChecklist(store).map(({ name }) => name);
  const audiences = new Map(listAudiences(store).map(({ id, code }) => [id, code]));
  const languages = new Map(demoPlaces(year).map(({ code, language }) => [code, language]));
  store.write(actor, (writer) => {
    const communes = new Map(communesIn(writer, {}).map(({ id, code }) => [id, code]));
    const bare = writer.sql<{ id: string }>(
      `SELECT id FROM conference c WHERE deleted_at IS NULL AND purpose IS NULL
        AND NOT EXISTS (SELECT 1 FROM conference_speaker s WHERE s.conference_id = c.id) ORDER BY code`,
    );
    for (const { id } of bare) {
      const conference = conferenceIn(writer, id);
      const { code, kind, status, audienceId, communeId, version } = conference;
      const seen = {
        code,
        kind,
        audience: audiences.get(audienceId ?? '') ?? null,
        held: status === 'held',
        language: languages.get(communes.get(communeId ?? '') ?? '') ?? null,
      };
      const contents = demoContents(seen, items, conference.lead ?? 'BHXH cơ sở');
      saveConferenceIn(writer, { id, version }, zConferenceValues.parse({ ...conference, ...contents }));
    }
  });
}

function nameOffice(store: Store, actor: Actor, year: number): void {
  const values: OfficeValues = {
    validFrom: firstDay(year - 1),
    name: demoName,
    superior: 'BHXH tỉnh Đồng Nai',
    place: 'Tân Lập',
    symbol: 'BHXH-TL',
    director: 'Trần Minh Quang',
    directorTitle: 'GIÁM ĐỐC',
    preparer: 'Lê Thị Thu Hà',
    checker: null,
    address: 'Số 12 đường 30/4, thị trấn Tân Lập',
    phone: null,
  };
  if (!listVersions(store).some((version) => version.name === demoName)) saveVersion(store, actor, { existing: null, values });
  const known = new Set(listStaff(store, {}).map(({ name }) => name));
  for (const [name, title] of staff)
    if (!known.has(name)) saveStaff(store, actor, { existing: null, values: { name, title, phone: null, validFrom: null, validTo: null } });
  setSetting(store, actor, 'office.startDate', null, formatDay(firstDay(year)));
}
