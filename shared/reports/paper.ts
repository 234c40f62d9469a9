import { describePaper } from '../kernel/paper.ts';
import { zMonth } from '../kernel/schemas.ts';

/** The monthly workbook. */
export const monthlyPaper = describePaper({ name: 'monthly', title: 'Báo cáo tháng', area: 'reports', input: zMonth, formats: ['xlsx'] });
