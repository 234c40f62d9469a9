import { z } from 'zod';
import { remembered } from '../../client/remembered.ts';
import { type ChoosableColumn, choosableColumns, usualColumns } from './columns.ts';

export const chosenColumns = remembered<ChoosableColumn[]>('conferences.rosterColumns', z.array(z.enum(choosableColumns)), [
  ...usualColumns,
]);
