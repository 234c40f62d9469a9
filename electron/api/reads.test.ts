import { expect, it, onTestFinished, vi } from 'vitest';
import { isMoved } from '../../shared/app/reads.ts';
import { day } from '../../shared/kernel/dates.ts';
import { openApi } from '../../tests/support/api.ts';
import { smallOffice } from '../../tests/support/small-office.ts';
import { Connection } from '../store/connection.ts';

/** Which area tells that a table has moved; what is in no area here is asked again with everything. */
const tablesOf = {
  intake: ['intake_mapping'],
  office: ['commune', 'commune_successor', 'hamlet', 'staff', 'audience', 'form', 'setting', 'office_version'],
  people: 'person person_merged person_question person_word visit visit_person visit_result visit_slip handover collaborator'.split(' '),
  calendar: ['wave'],
  broadcasts: 'station station_relay programme pattern pattern_exception airing airing_relay confirmation confirmation_line'.split(' '),
  conferences: 'conference conference_partner conference_question conference_speaker attendee attendee_result checklist_item'.split(' '),
  outputs: ['output'],
  plan: ['target'],
  reports: ['opening_figure'],
};
const namesIn = (sql: string): string[] => [...sql.matchAll(/\b(?:from|join)\s+"?(\w+)/gi)].map(([, name]) => name ?? '');

const month = { year: 2026, month: 3 };
const page = { offset: 0, limit: 50 };

it('every procedure that says what it reads is asked again when any table it reads has moved', async () => {
  const { api, store } = openApi();
  let communeId = '';
  let conferenceId = '';
  let airingId = '';
  let outputId = '';
  smallOffice(store, (office) => {
    communeId = office.commune('X01');
    const wave = office.wave('D1', 'theme');
    airingId = office.airing('2026-03-02', { commune: communeId, wave });
    conferenceId = office.conference('2026-03-03', { communeId, attendees: [{ present: true, results: [{ kind: 'joinedSi' }] }] });
    outputId = office.output('2026-03-04', 'A');
    office.visit('2026-03-05', 3, 1, communeId, [{ results: [] }]);
  });
  const calls: Record<string, () => Promise<unknown>> = {
    'office.versions.list': () => api.office.versions.list(),
    'office.communes.list': () => api.office.communes.list({}),
    'office.hamlets.list': () => api.office.hamlets.list({ communeId }),
    'office.staff.list': () => api.office.staff.list({}),
    'office.audiences.list': () => api.office.audiences.list(),
    'office.forms.list': () => api.office.forms.list(),
    'office.settings.list': () => api.office.settings.list({ year: 2026 }),
    'people.persons.list': () => api.people.persons.list({ ...page, filter: {} }),
    'people.questions.list': () => api.people.questions.list(),
    'people.due.list': () => api.people.due.list({ span: { from: day('2026-01-01'), to: day('2027-01-01') }, pension: null }),
    'people.retention.list': () => api.people.retention.list(page),
    'people.collaborators.list': () => api.people.collaborators.list(),
    'people.handovers.list': () => api.people.handovers.list(),
    'people.handovers.waiting': () => api.people.handovers.waiting(),
    'people.visitSlips.list': () => api.people.visitSlips.list(),
    'people.visits.list': () => api.people.visits.list({ ...page, filter: {} }),
    'calendar.waves.list': () => api.calendar.waves.list({}),
    'broadcasts.list': () => api.broadcasts.list({ ...page, filter: {} }),
    'broadcasts.get': () => api.broadcasts.get({ id: airingId }),
    'broadcasts.grid': () => api.broadcasts.grid(month),
    'broadcasts.week.get': () => api.broadcasts.week.get({ monday: day('2026-03-02'), topic: 'bhxhtn' }),
    'broadcasts.compliance.overview': () => api.broadcasts.compliance.overview({ period: { kind: 'month', ...month }, units: 'now' }),
    'broadcasts.stations.list': () => api.broadcasts.stations.list(),
    'broadcasts.programmes.list': () => api.broadcasts.programmes.list(),
    'broadcasts.patterns.list': () => api.broadcasts.patterns.list(),
    'broadcasts.patterns.exceptions.list': () => api.broadcasts.patterns.exceptions.list(),
    'broadcasts.confirmations.overview': () => api.broadcasts.confirmations.overview(month),
    'broadcasts.confirmations.detail': () => api.broadcasts.confirmations.detail({ month, communeId }),
    'broadcasts.lists.mappings.list': () => api.broadcasts.lists.mappings.list(),
    'conferences.list': () => api.conferences.list({ ...page, filter: {} }),
    'conferences.get': () => api.conferences.get({ id: conferenceId }),
    'conferences.names.of': () => api.conferences.names.of({ conferenceId }),
    'conferences.files.list': () => api.conferences.files.list({ conferenceId }),
    'conferences.checklist.list': () => api.conferences.checklist.list(),
    'conferences.rosterCopy.people': () => api.conferences.rosterCopy.people({ ...page, conferenceId, filter: {} }),
    'conferences.rosterCopy.attendees': () => api.conferences.rosterCopy.attendees({ conferenceId, fromId: conferenceId }),
    'conferences.prints.invitationText': () => api.conferences.prints.invitationText(),
    'outputs.list': () => api.outputs.list({ ...page, filter: {} }),
    'outputs.get': () => api.outputs.get({ id: outputId }),
    'plan.targets.list': () => api.plan.targets.list({ year: 2026 }),
    'reports.openings.list': () => api.reports.openings.list({ year: 2026 }),
  };
  const views = new Map(
    store
      .read((reader) => reader.sql<{ name: string; sql: string }>("SELECT name, sql FROM sqlite_master WHERE type = 'view'"))
      .map(({ name, sql }) => [name, namesIn(sql)]),
  );
  const asked = vi.spyOn(Connection.prototype, 'sql');
  onTestFinished(() => asked.mockRestore());
  const untold: string[] = [];
  for (const [name, call] of Object.entries(calls)) {
    asked.mockClear();
    await call();
    const named = asked.mock.calls.flatMap(([text]) => namesIn(text));
    const tables = new Set(named.flatMap((table) => views.get(table) ?? [table]));
    expect(tables.size, name).toBeGreaterThan(0);
    for (const [area, own] of Object.entries(tablesOf))
      for (const table of own)
        if (tables.has(table) && !isMoved(name.split('.'), new Set([area]))) untold.push(`${name} reads ${table} of ${area}`);
  }
  expect(untold).toEqual([]);
});

it('an airing moves neither settings nor staff but the report, another process everything; nothing moves the version', () => {
  const broadcasts = new Set(['broadcasts']);
  expect(isMoved(['office', 'settings', 'list'], broadcasts)).toBe(false);
  expect(isMoved(['office', 'staff', 'list'], broadcasts)).toBe(false);
  expect(isMoved(['reports', 'monthly'], broadcasts)).toBe(true);
  expect(isMoved(['a room that says nothing'], broadcasts)).toBe(true);
  expect(isMoved(['office', 'staff', 'list'], new Set(['*']))).toBe(true);
  expect(isMoved(['app', 'info'], new Set(['*']))).toBe(false);
});
