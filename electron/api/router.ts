import { appApi } from './app.ts';
import { broadcastsApi } from './broadcasts.ts';
import { calendarApi } from './calendar.ts';
import { conferencesApi } from './conferences.ts';
import { exchangeApi } from './exchange.ts';
import { officeApi } from './office.ts';
import { outputsApi } from './outputs.ts';
import { papersApi } from './papers.ts';
import { peopleApi } from './people.ts';
import { planApi } from './plan.ts';
import { recordsApi } from './records.ts';
import { reportsApi } from './reports.ts';
import { safetyApi } from './safety.ts';

/** Contract to services, room by room. */
export const router = {
  app: appApi,
  records: recordsApi,
  office: officeApi,
  calendar: calendarApi,
  plan: planApi,
  people: peopleApi,
  broadcasts: broadcastsApi,
  conferences: conferencesApi,
  outputs: outputsApi,
  reports: reportsApi,
  papers: papersApi,
  exchange: exchangeApi,
  safety: safetyApi,
};
