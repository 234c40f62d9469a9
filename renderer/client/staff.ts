import { z } from 'zod';
import { headers } from '../../shared/app/headers.ts';
import { remembered } from './remembered.ts';

/** The staff member who works at this machine; goes with every call so that the audit can name them. */
export const whoWorks = remembered('whoWorks', z.string().nullable(), null);

export const staffHeaders = (): Record<string, string> => {
  const id = whoWorks.read();
  return id ? { [headers.staff]: id } : {};
};
