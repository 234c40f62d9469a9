import { fillInvitation, type InvitationValues, invitedDay, invitedTime } from '../../../shared/conferences/prints/invitation.ts';
import type { PaperBlock, TextPapers } from '../paper-blocks.ts';
import type { ConferencePrint, PrintPerson } from './print-model.ts';

/** One invitation a page for everyone on the roster; a blank one to write a name in where nobody is on it yet (domain §7). */
export const invitations = (conferences: readonly ConferencePrint[], text: string): TextPapers => ({
  title: 'Giấy mời',
  papers: conferences.flatMap((conference) => invited(conference).map((person) => invitation(conference, person, text))),
});

/** Those who came without an invitation get none afterwards. */
function invited({ people }: ConferencePrint): (PrintPerson | undefined)[] {
  const asked = people.filter((person) => !person.walkIn);
  return asked.length > 0 ? asked : [undefined];
}

function invitation(conference: ConferencePrint, person: PrintPerson | undefined, text: string): PaperBlock[] {
  const { office } = conference;
  return [
    // number and day are given when it is signed
    { kind: 'head', office, day: null, numberSymbol: `/GM${office.symbol ? `-${office.symbol}` : ''}` },
    { kind: 'title', title: 'Giấy mời', about: [] },
    ...fillInvitation(text, valuesFor(conference, person)).map((pieces): PaperBlock => ({ kind: 'text', pieces })),
    {
      kind: 'closing',
      receivers: ['- Như trên;', '- Lưu: VT.'],
      signers: [{ title: office.directorTitle || 'Giám đốc', name: office.director }],
    },
  ];
}

const valuesFor = (conference: ConferencePrint, person: PrintPerson | undefined): InvitationValues => ({
  tên: person?.name ?? null,
  'đơn vị': person?.unit ?? null,
  'nội dung': conference.name,
  ngày: invitedDay(conference.day),
  giờ: invitedTime(conference.time),
  'địa điểm': conference.place || null,
  'chủ trì': conference.lead,
  'cơ quan': conference.office.name || null,
});
