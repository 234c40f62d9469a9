import { z } from 'zod';

/** `open` in the address: the record in the drawer, or «new». */
export const zOpen = z.string().max(60).optional().catch(undefined);
export const newRecord = 'new';
