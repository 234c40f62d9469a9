import { visits } from './visits-contract.ts';

export const people = { visits };
