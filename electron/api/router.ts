import { appApi } from './app.ts';
import { reportsApi } from './reports.ts';
import { safetyApi } from './safety.ts';

/** Contract to services, room by room. */
export const router = {
  app: appApi,
  reports: reportsApi,
  safety: safetyApi,
};
