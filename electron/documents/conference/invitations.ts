import type { Content } from 'pdfmake/interfaces';
import {
  fillInvitation,
  type InvitationPiece,
  type InvitationValues,
  invitedDay,
  invitedTime,
} from '../../../shared/conferences/invitation.ts';
import { capitals } from '../official-words.ts';
import type { PdfDocument } from '../pdf.ts';
import { paperHead, paperSigners, paperTitle } from '../pdf-paper.ts';
import type { ConferencePrint, PrintPerson } from './print-model.ts';

/** One invitation a page for everyone on the roster; a blank one to write a name in where nobody is on it yet (domain §7). */
export const invitations = (conferences: readonly ConferencePrint[], text: string): PdfDocument => ({
  title: 'Giấy mời',
  content: [],
  papers: conferences.flatMap((conference) => invitationsOf(conference, text).map((paragraphs) => invitation(conference, paragraphs))),
  size: 14,
});

/** The paragraphs of each invitation of a conference, in the roster's order. */
export const invitationsOf = (conference: ConferencePrint, text: string): InvitationPiece[][][] =>
  (conference.people.length > 0 ? conference.people : [undefined]).map((person) => fillInvitation(text, valuesFor(conference, person)));

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

/** «/GM-BHXH». */
export const invitationSymbol = (symbol: string): string => `/GM${symbol ? `-${symbol}` : ''}`;
/** «hội nghị …» below the title says what the paper is about. */
export const invitationTitle = 'Giấy mời';
export const invitationReceivers = ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'] as const;
export const signerTitle = ({ office }: ConferencePrint): string => capitals(office.directorTitle || 'Giám đốc');

function invitation(conference: ConferencePrint, paragraphs: InvitationPiece[][]): Content[] {
  const { office } = conference;
  const [first, ...more] = invitationReceivers;
  return [
    paperHead({ office, day: null, numberSymbol: invitationSymbol(office.symbol) }),
    paperTitle(invitationTitle, []),
    ...paragraphs.map(
      (pieces): Content => ({
        text: pieces.map(({ text, strong }) => ({ text, bold: strong })),
        alignment: 'justify',
        leadingIndent: 28,
        lineHeight: 1.25,
        margin: [0, 0, 0, 6],
      }),
    ),
    {
      columns: [
        {
          width: '*',
          stack: [{ text: first, bold: true, italics: true, fontSize: 12 }, ...more.map((text): Content => ({ text, fontSize: 11 }))],
          margin: [0, 16, 0, 0],
          lineHeight: 1,
        },
        { width: '*', stack: [paperSigners([{ title: signerTitle(conference), name: office.director }])] },
      ],
    },
  ];
}
