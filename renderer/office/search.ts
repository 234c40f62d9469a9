import { z } from 'zod';
import { zOpen } from '../client/open.ts';

export const officeTabs = ['versions', 'communes', 'staff', 'waves', 'targets', 'openings', 'settings', 'catalogue', 'bin'] as const;
export type OfficeTab = (typeof officeTabs)[number];

export const zOfficeSearch = z.object({
  tab: z.enum(officeTabs).optional().catch(undefined),
  text: z.string().max(200).optional().catch(undefined),
  open: zOpen,
});
