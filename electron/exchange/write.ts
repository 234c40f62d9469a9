import { seedCatalogue } from '../office/catalogue.service.ts';
import type { Actor, Store, Writer } from '../store/store.ts';
import type { ImportPlan } from './check.ts';
import { lastAudit } from './exchange.queries.ts';

/**
 * Writes the new and changed rows of a plan in one transaction, with one audit row for all; rows in error stay out. False when the
 * store has moved since the check: then nothing is written and the file must be checked again.
 */
export function writePlan(store: Store, actor: Actor, plan: ImportPlan): boolean {
  const sheets = Object.fromEntries(plan.runs.map((run) => [run.name, run.counts]));
  if (Object.values(sheets).every((counts) => counts.new + counts.changed === 0)) return true;
  return store.write(actor, (writer) => {
    if (lastAudit(writer) !== plan.basis) return false;
    const areas = new Set<string>();
    const quiet = inBulk(writer, areas);
    seedCatalogue(quiet);
    for (const run of plan.runs) run.write(quiet);
    writer.audit({ area: 'exchange', action: 'import', batch: writer.newId(), changes: { sheets } });
    for (const area of areas) writer.changed(area, []);
    return true;
  });
}

/** The same writer for helpers that audit each record they make: a bulk import leaves one audit row, and one event an area. */
const inBulk = (writer: Writer, areas: Set<string>): Writer => ({
  ...writer,
  audit: () => {},
  changed: (area) => areas.add(area),
});
