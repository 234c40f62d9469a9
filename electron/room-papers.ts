import { compliancePaper } from './broadcasts/compliance/compliance.paper.ts';
import { airingConfirmationPaper } from './broadcasts/confirmations/confirmations.paper.ts';
import { scriptPaper } from './broadcasts/programmes/script.paper.ts';
import { conferencePapers } from './conferences/prints/conferences.paper.ts';
import type { Made } from './documents/maker.ts';
import type { Paper } from './papers/paper.ts';
import { duePaper } from './people/due/due.paper.ts';
import { handoverPaper } from './people/handovers/handovers.paper.ts';
import { visitSlipPaper } from './people/visit-slips/visit-slips.paper.ts';
import { monthlyPaper } from './reports/workbook/monthly.paper.ts';

/** The one list in which the papers of the rooms are put together: read with the first paper that is asked for. */
export const roomPapers: Record<Made, Paper> = {
  ...conferencePapers,
  'airing-confirmation': airingConfirmationPaper,
  script: scriptPaper,
  compliance: compliancePaper,
  monthly: monthlyPaper,
  handover: handoverPaper,
  'visit-slip': visitSlipPaper,
  due: duePaper,
};
