import type { Day } from '../../kernel/dates.ts';
import { monthsOn } from '../due/renewal.ts';

/** Whoever was last met before this day is kept too long (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: a stated time of keeping). */
export const retainedSince = (today: Day, years: number): Day => monthsOn(today, -12 * years);
