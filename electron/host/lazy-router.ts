import { lazy } from '@orpc/server';

/** The same as the router of the api, but a room is read when it is first asked something: a command need not wait for all of them. */
export const lazyRouter = {
  app: lazy(async () => ({ default: (await import('../api/app.ts')).appApi })),
  records: lazy(async () => ({ default: (await import('../api/records.ts')).recordsApi })),
  office: lazy(async () => ({ default: (await import('../api/office.ts')).officeApi })),
  calendar: lazy(async () => ({ default: (await import('../api/calendar.ts')).calendarApi })),
  plan: lazy(async () => ({ default: (await import('../api/plan.ts')).planApi })),
  people: lazy(async () => ({ default: (await import('../api/people.ts')).peopleApi })),
  broadcasts: lazy(async () => ({ default: (await import('../api/broadcasts.ts')).broadcastsApi })),
  conferences: lazy(async () => ({ default: (await import('../api/conferences.ts')).conferencesApi })),
  outputs: lazy(async () => ({ default: (await import('../api/outputs.ts')).outputsApi })),
  reports: lazy(async () => ({ default: (await import('../api/reports.ts')).reportsApi })),
  papers: lazy(async () => ({ default: (await import('../api/papers.ts')).papersApi })),
  exchange: lazy(async () => ({ default: (await import('../api/exchange.ts')).exchangeApi })),
  safety: lazy(async () => ({ default: (await import('../api/safety.ts')).safetyApi })),
};
