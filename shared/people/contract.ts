import { collaborators } from './collaborators/contract.ts';
import { due } from './due/contract.ts';
import { handovers } from './handovers/contract.ts';
import { persons, questions } from './persons/contract.ts';
import { retention } from './overdue/contract.ts';
import { visitSlips } from './visit-slips/contract.ts';
import { visits } from './visits/contract.ts';

export const people = { visits, visitSlips, persons, questions, collaborators, due, retention, handovers };
