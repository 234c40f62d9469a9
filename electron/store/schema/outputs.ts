import type { Day } from '../../../shared/kernel/dates.ts';
import type { Dong } from '../../../shared/kernel/numbers.ts';
import type { Flag, Kept } from './columns.ts';

export interface OutputTables {
  output: Kept<{
    code: string;
    codeKey: string;
    day: Day;
    formId: string;
    type: string | null;
    channel: string | null;
    title: string | null;
    quantity: number | null;
    reach: number | null;
    link: string | null;
    waveId: string | null;
    audienceId: string | null;
    communeId: string | null;
    agreementNumber: string | null;
    agreementId: string | null;
    cost: Dong | null;
    costSource: string | null;
    handled: Flag;
    handling: string | null;
    documentNumber: string | null;
    documentDay: Day | null;
    effect: string | null;
    note: string | null;
    searchKey: string;
    stock: Flag;
  }>;
}
