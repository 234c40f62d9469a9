import * as papers from '../../../shared/people/handovers/paper.ts';
import { handoverFileName } from '../../../shared/people/handovers/slip.ts';
import { paperOfficeOn } from '../../office/versions.service.ts';
import { paperOf } from '../../papers/paper.ts';
import { handoverOf } from './handovers.service.ts';

/** NOT_FOUND: the list is gone, or in the bin. */
export const handoverPaper = paperOf(papers.handoverPaper, {
  model: (reader, { input: { id } }) => {
    const { day, recipient, note, members } = handoverOf(reader, id);
    return { id, office: paperOfficeOn(reader, day), day, recipient, note, people: members };
  },
  fileName: ({ day }, { format }) => handoverFileName(day, format),
});
