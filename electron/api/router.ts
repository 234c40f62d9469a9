import { appApi } from './app.ts';
import { reportsApi } from './reports.ts';

/** Contract to services, room by room. */
export const router = {
  app: appApi,
  reports: reportsApi,
};
