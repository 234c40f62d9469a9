type Area = 'intake' | 'office' | 'people' | 'calendar' | 'broadcasts' | 'conferences' | 'outputs' | 'plan' | 'reports';

/** Area of a change nobody knows more of: another process wrote. */
export const anyArea = '*';

/**
 * The areas (as services tell them: `writer.changed`) whose records an answer is made of, by the name of the procedure or of all that begin
 * so; the longest name counts. What is not named reads everything. A test runs them and looks which tables they read.
 */
const read: Record<string, readonly Area[]> = {
  app: [],
  office: ['office'],
  'office.hamlets': ['office', 'people', 'conferences'],
  people: ['office', 'people', 'conferences'],
  'people.collaborators': ['office', 'people'],
  'people.visits': ['office', 'people'],
  'people.visitSlips': ['office', 'people'],
  calendar: ['calendar'],
  broadcasts: ['office', 'calendar', 'broadcasts'],
  'broadcasts.compliance': ['office', 'people', 'broadcasts', 'conferences', 'outputs'],
  'broadcasts.grid': ['office', 'broadcasts', 'conferences', 'outputs'],
  'broadcasts.lists.mappings': ['intake', 'office'],
  'broadcasts.week': ['office', 'broadcasts', 'conferences', 'outputs'],
  conferences: ['office', 'people', 'calendar', 'conferences'],
  outputs: ['office', 'calendar', 'outputs'],
  'plan.targets': ['plan'],
  'reports.openings': ['reports'],
};

/** Whether the answer of a procedure may be another one now that records of these areas have moved. */
export function isMoved(path: readonly string[], moved: ReadonlySet<string>): boolean {
  const known = path.map((_, at) => read[path.slice(0, path.length - at).join('.')]).find((areas) => areas !== undefined);
  if (known === undefined) return true;
  return known.length > 0 && (moved.has(anyArea) || known.some((area) => moved.has(area)));
}
