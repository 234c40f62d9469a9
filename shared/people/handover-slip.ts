import { type ResultKind, resultLabels } from '../conferences/labels.ts';
import { type Said, saidLabels } from './states.ts';

/** What a collection agent may write behind a name: what they joined, or why not. */
export const outcomeLabels: Record<ResultKind | Said, string> = { ...resultLabels, ...saidLabels };

/** The slip that goes out with a list of people and comes back filled in: the last two columns are the agent's. */
export const slipColumns: readonly { heading: string; width: number; format: 'text' | 'number' | 'date'; values?: readonly string[] }[] = [
  { heading: 'TT', width: 6, format: 'number' },
  { heading: 'Họ và tên', width: 28, format: 'text' },
  { heading: 'Ngày sinh', width: 13, format: 'text' },
  { heading: 'Điện thoại', width: 14, format: 'text' },
  { heading: 'Đơn vị, địa chỉ', width: 32, format: 'text' },
  { heading: 'Xã/phường', width: 20, format: 'text' },
  { heading: 'Kết quả', width: 34, format: 'text', values: Object.values(outcomeLabels) },
  { heading: 'Ngày tham gia', width: 14, format: 'date' },
];
