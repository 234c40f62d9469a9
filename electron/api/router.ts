import { appApi } from './app.ts';
import { officeApi } from './office.ts';
import { reportsApi } from './reports.ts';
import { safetyApi } from './safety.ts';

/** Contract to services, room by room. */
export const router = {
  app: appApi,
  office: officeApi,
  reports: reportsApi,
  safety: safetyApi,
};
