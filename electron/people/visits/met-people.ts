import { invalid } from '../../../shared/kernel/errors.ts';
import type { MetPerson, VisitValues } from '../../../shared/people/visits/contract.ts';
import type { Writer } from '../../store/store.ts';
import * as queries from './met-people.queries.ts';
import { addPerson } from '../persons/register.service.ts';

/**
 * INVALID: people of a sensitive audience without a reason (domain §6), someone no longer in the register, one person twice. Two entries
 * of a round that a merge has made one person stay two.
 */
export function checkMet(
  writer: Writer,
  values: Pick<VisitValues, 'audienceId' | 'peopleReason'>,
  met: readonly MetPerson[],
  before: readonly queries.Met[],
): void {
  const sensitive = met.length > 0 ? queries.sensitiveAudience(writer, values.audienceId) : undefined;
  if (sensitive && !values.peopleReason)
    throw invalid({
      field: 'peopleReason',
      message: `Chủ thể «${sensitive}» chỉ ghi số người, không ghi từng người. Nếu thật cần, hãy nêu lý do.`,
    });
  const times = (list: readonly MetPerson[], id: string) => list.filter((one) => one.personId === id).length;
  for (const { personId, name } of met) {
    if (personId === null) continue;
    if (!queries.standing(writer, personId)) throw invalid({ field: 'people', message: `«${name}» không còn trong sổ người. Chọn lại.` });
    if (times(met, personId) > Math.max(1, times(before, personId)))
      throw invalid({ field: 'people', message: `«${name}» đã có trong danh sách này.` });
  }
}

/** Writes whom the team met; somebody new enters the register first. */
export function saveMet(writer: Writer, visitId: string, communeId: string | null, met: readonly MetPerson[]): void {
  const people = met.map(({ personId, name, birth, phone, said, results }) => ({
    personId: personId ?? addPerson(writer, { name, birth, sex: null, citizenId: null, phone, unit: null }, communeId).id,
    said,
    results,
  }));
  queries.putMet(writer, visitId, people);
  // what someone said stays out of the log: it must go when they are erased
  const logged = people.map(({ personId, results }) => ({ personId, results }));
  writer.audit({ area: 'people', action: 'update', recordId: visitId, changes: { people: logged } });
}
