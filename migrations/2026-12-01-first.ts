import { broadcasts } from './2026-12-01-first/broadcasts.ts';
import { conferences, outputs } from './2026-12-01-first/conferences.ts';
import { agreements, keeping, office, planning } from './2026-12-01-first/office.ts';
import { people } from './2026-12-01-first/people.ts';

/**
 * The ground: every table of records carries id (UUIDv7), version (optimistic lock) and deleted_at (bin); unique indexes leave the bin out.
 * Days are YYYY-MM-DD text, money whole đồng, topics a set of bits (shared/broadcasts/topics.ts). `*_key` columns hold folded text for
 * search or comparison, `sort_key` Vietnamese order; both are written by the services. agreement_number stands as it was typed, agreement_id
 * names the agreement of that number, null until there is one.
 */
export const migration = {
  id: '2026-12-01-first',
  sql: office + agreements + planning + people + broadcasts + conferences + outputs + keeping,
};
