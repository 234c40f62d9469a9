import { type Day, formatDay } from '../../shared/kernel/dates.ts';
import type { Month } from '../../shared/kernel/periods.ts';
import { indicators } from '../../shared/plan/indicators.ts';
import { officeOn } from '../office/versions.service.ts';
import type { Reader } from '../store/store.ts';
import { monthlyFigures, spansOf } from './figures.ts';

/** The monthly report: every indicator in its order with its figures; a blank office is a warning, never a refusal. */
export function monthlyReport(reader: Reader, month: Month, today: Day) {
  const spans = spansOf(reader, month);
  const figures = monthlyFigures(reader, month, today);
  const office = officeOn(reader, spans.month.to);
  const rows = indicators.flatMap((indicator) => {
    const found = figures.get(indicator.code);
    return found
      ? [
          {
            code: indicator.code,
            tt: indicator.tt,
            label: indicator.label,
            unit: indicator.unit,
            recomputed: indicator.kind === 'coverage',
            ...found,
          },
        ]
      : [];
  });
  const warnings = [
    ...(office ? [] : ['Chưa nhập thông tin cơ quan: tên cơ quan và người ký để trống. Vào Cơ quan › Thông tin cơ quan để nhập.']),
    ...(spans.month.to > today ? [`Kỳ báo cáo chưa kết thúc (đến ${formatDay(spans.month.to)}): số liệu còn thay đổi.`] : []),
  ];
  return { period: spans.month, month, office: { name: office?.name ?? '', superior: office?.superior ?? '' }, rows, warnings };
}
