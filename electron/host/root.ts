import { join } from 'node:path';

/** The project's folder, for commands that run from its sources. */
export const root = join(import.meta.dirname, '../..');
