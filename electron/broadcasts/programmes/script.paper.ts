import * as papers from '../../../shared/broadcasts/programmes/paper.ts';
import { scriptFacts } from '../../../shared/broadcasts/programmes/rules.ts';
import { attachmentName } from '../../../shared/kernel/attachments.ts';
import { refuse } from '../../../shared/kernel/errors.ts';
import { paperOfficeOn } from '../../office/versions.service.ts';
import { paperOf } from '../../papers/paper.ts';
import { programmeIn } from './programmes.service.ts';

/** REFUSED: the programme has no text. */
export const scriptPaper = paperOf(papers.scriptPaper, {
  model: (reader, { input, today }) => {
    const programme = programmeIn(reader, input.id);
    const { title, script, note } = programme;
    if (script === null) throw refuse('Chương trình này chưa có lời để in. Mở ra và nhập «Lời phát thanh» trước.');
    return { office: paperOfficeOn(reader, today).name, title, facts: scriptFacts(programme), script, note };
  },
  fileName: ({ title }) => attachmentName(`Loi-phat-thanh ${title.replaceAll('/', '-')}.pdf`),
});
