import { z } from 'zod';
import { describePaper } from '../../kernel/paper.ts';
import { zSpan } from '../../kernel/schemas.ts';

/** Whose insurance runs out in a span of days. `pension`: months of the voluntary pension's period, null = leave it out. */
export const zDueAsked = z.object({ span: zSpan, pension: z.int().min(1).max(60).nullable() });

/** Those whose insurance runs out, for the collaborators and collection staff who go to see them. */
export const duePaper = describePaper({
  name: 'due',
  title: 'Danh sách đến hạn đóng tiếp',
  area: 'people',
  input: zDueAsked,
  formats: ['xlsx'],
  persons: true,
});
