import { appApi } from './app.ts';

/** Contract to services, room by room. */
export const router = {
  app: appApi,
};
