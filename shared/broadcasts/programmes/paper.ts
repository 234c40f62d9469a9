import { describePaper } from '../../kernel/paper.ts';
import { zById } from '../../kernel/record-procedures.ts';

/** The script of a programme as large type for the announcer. */
export const scriptPaper = describePaper({ name: 'script', title: 'Lời phát thanh', area: 'broadcasts', input: zById, formats: ['pdf'] });
