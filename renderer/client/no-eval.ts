import { z } from 'zod';

/** Imported before any schema: zod would otherwise try to write code at run time, which the page's policy forbids and reports. */
z.config({ jitless: true });
