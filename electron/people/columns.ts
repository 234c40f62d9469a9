import type { VisitValues } from '../../shared/people/visits-contract.ts';

const between = '; ';
/** Names as the table keeps them, and back. */
export const joinNames = (names: readonly string[]): string | null => names.join(between) || null;
export const partNames = (kept: string | null): string[] => kept?.split(between) ?? [];

/** What a visit's row holds of the values sent; one place for single save and bulk import. */
export const visitColumns = ({ members, ...values }: VisitValues) => ({
  day: values.day,
  communeId: values.communeId,
  audienceId: values.audienceId,
  team: values.team,
  members: joinNames(members.flatMap(partNames)),
  approached: values.approached,
  joinedSi: values.joinedSi,
  joinedHi: values.joinedHi,
  renewed: values.renewed,
  waveId: values.waveId,
  agreementNumber: values.agreementNumber,
  note: values.note,
});
