import { communesOn } from '../../../shared/office/communes.ts';
import * as papers from '../../../shared/people/visit-slips/paper.ts';
import { communeUnits } from '../../office/communes.service.ts';
import { paperOfficeOn } from '../../office/versions.service.ts';
import { paperOf } from '../../papers/paper.ts';
import { visitSlipOf } from './visit-slips.service.ts';

/** NOT_FOUND: the slip is gone, or in the bin. */
export const visitSlipPaper = paperOf(papers.visitSlipPaper, {
  model: (reader, { input, today }) => {
    const slip = visitSlipOf(reader, input.id);
    const communes = communesOn(communeUnits(reader), slip.to).map(({ name }) => name);
    return { ...slip, office: paperOfficeOn(reader, slip.from), communes, madeOn: today };
  },
  fileName: ({ from, to }) => `Phieu-tiep-can_${from}_${to}.xlsx`,
});
