import { z } from 'zod';

/** A part of an address; what cannot be read there is as if it were not. */
export const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);
export const zText = maybe(z.string().max(200));
/** `open` in the address: the record in the drawer, or «new». */
export const zOpen = maybe(z.string().max(60));
export const newRecord = 'new';
