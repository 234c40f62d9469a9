import { lazy, unlazyRouter } from '@orpc/server';

/** Contract to services, room by room; a room is read when it is first asked something, so that a command need not wait for all of them. */
export const router = {
  app: lazy(async () => ({ default: (await import('./app.ts')).appApi })),
  office: lazy(async () => ({ default: (await import('./office.ts')).officeApi })),
  calendar: lazy(async () => ({ default: (await import('./calendar.ts')).calendarApi })),
  plan: lazy(async () => ({ default: (await import('./plan.ts')).planApi })),
  people: lazy(async () => ({ default: (await import('./people.ts')).peopleApi })),
  broadcasts: lazy(async () => ({ default: (await import('./broadcasts.ts')).broadcastsApi })),
  conferences: lazy(async () => ({ default: (await import('./conferences.ts')).conferencesApi })),
  outputs: lazy(async () => ({ default: (await import('./outputs.ts')).outputsApi })),
  reports: lazy(async () => ({ default: (await import('./reports.ts')).reportsApi })),
  papers: lazy(async () => ({ default: (await import('./papers.ts')).papersApi })),
  exchange: lazy(async () => ({ default: (await import('./exchange.ts')).exchangeApi })),
  safety: lazy(async () => ({ default: (await import('./safety.ts')).safetyApi })),
};

/** Reads all rooms, for doors that stay open: nothing of the program is read from the disk again while it runs. */
export const readAllRooms = async (): Promise<void> => void (await unlazyRouter(router));
