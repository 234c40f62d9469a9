import { app } from './app/contract.ts';
import { broadcasts } from './broadcasts/contract.ts';
import { calendar } from './calendar/contract.ts';
import { conferences } from './conferences/contract.ts';
import { exchange } from './exchange/contract.ts';
import { office } from './office/contract.ts';
import { records } from './kernel/record-procedures.ts';
import { outputs } from './outputs/contract.ts';
import { papers } from './papers/contract.ts';
import { people } from './people/contract.ts';
import { plan } from './plan/contract.ts';
import { reports } from './reports/contract.ts';
import { safety } from './safety/contract.ts';

/** The only description of what can be asked of the engine, through whichever door. */
export const contract = {
  app,
  records,
  office,
  calendar,
  people,
  broadcasts,
  conferences,
  outputs,
  plan,
  reports,
  papers,
  exchange,
  safety,
};
export type Contract = typeof contract;
