import { z } from 'zod';
import { maybe, zOpen, zText } from '../client/open.ts';

export const officeTabs = ['versions', 'communes', 'staff', 'waves', 'targets', 'openings', 'settings', 'catalogue', 'bin'] as const;
export type OfficeTab = (typeof officeTabs)[number];

export const zOfficeSearch = z.object({
  tab: maybe(z.enum(officeTabs)),
  text: zText,
  open: zOpen,
});
