import type { Day } from '../../kernel/dates.ts';
import type { FieldProblem } from '../../kernel/errors.ts';
import { districtStationLabel } from '../labels.ts';

export const stationKinds = ['commune', 'district', 'zone', 'mobile'] as const;
export type StationKind = (typeof stationKinds)[number];
export const stationKindLabels: Record<StationKind, string> = {
  commune: 'của xã/phường',
  district: districtStationLabel.toLowerCase(),
  zone: 'khu công nghiệp',
  mobile: 'loa lưu động',
};

interface Named {
  kind: StationKind;
  communeName: string | null;
  name: string | null;
}

/** How a station is called wherever it is named: «Tân Lập», «Tân Lập · Cụm ấp 3», «Đài cấp cơ quan», «KCN Long Thành». */
export function stationLabel({ kind, communeName, name }: Named): string {
  const place = communeName ?? (kind === 'district' ? districtStationLabel : null);
  return [place, name].filter(Boolean).join(' · ');
}

/** What a station may not be (domain §2 «station»): the usual one of a commune and of the office needs no name, any other does. */
export function stationProblems(values: {
  kind: StationKind;
  communeId: string | null;
  name: string | null;
  relayCommuneIds: readonly string[];
}): FieldProblem[] {
  const { kind, communeId, name, relayCommuneIds } = values;
  const problems: FieldProblem[] = [];
  if (kind === 'commune' && communeId === null) problems.push({ field: 'communeId', message: 'Chọn xã, phường của đài này.' });
  if (kind === 'district' && communeId !== null)
    problems.push({ field: 'communeId', message: 'Đài cấp cơ quan không thuộc một xã. Bỏ trống ô này.' });
  if ((kind === 'zone' || kind === 'mobile') && name === null)
    problems.push({ field: 'name', message: 'Đặt tên để phân biệt, ví dụ «KCN Long Thành».' });
  if (kind !== 'district' && relayCommuneIds.length > 0)
    problems.push({ field: 'relayCommuneIds', message: 'Chỉ đài cấp cơ quan mới có xã tiếp âm.' });
  if (new Set(relayCommuneIds).size < relayCommuneIds.length)
    problems.push({ field: 'relayCommuneIds', message: 'Một xã tiếp âm được ghi hai lần.' });
  return problems;
}

/** Still used on that day. */
export const isInUse = ({ validTo }: { validTo: Day | null }, day: Day): boolean => validTo === null || day <= validTo;
