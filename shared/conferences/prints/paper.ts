import { z } from 'zod';
import { describePaper } from '../../kernel/paper.ts';
import { zDong, zId } from '../../kernel/schemas.ts';
import { zConferenceFilter } from '../filter.ts';
import { unknownFields } from './invitation.ts';

export const mostBlankRows = 200;
export const mostConferences = 500;
const longestInvitation = 3000;

/** Conferences by their ids, in that order; or the one of this code; or all that a list shows but those called off, by day. */
export const zPrinted = z.union([
  z.object({ ids: z.array(zId).min(1).max(mostConferences) }),
  z.object({ code: z.string().trim().min(1).max(100) }),
  z.object({ filter: zConferenceFilter }),
]);
export type Printed = z.output<typeof zPrinted>;
const of = zPrinted;
const blankRows = z.int('Phải là số nguyên.').min(0, 'Không được âm.').max(mostBlankRows, `Tối đa ${mostBlankRows} dòng.`);
export const zInvitationText = z
  .string()
  .trim()
  .min(1, 'Chưa nhập lời mời.')
  .max(longestInvitation, `Quá dài: tối đa ${longestInvitation} ký tự.`)
  .refine((text) => unknownFields(text).length === 0, {
    error: ({ input }) => `Không có ô ${unknownFields(String(input)).join(', ')}. Chọn trong các ô đã cho.`,
  });

const common = { area: 'conferences', persons: true } as const;

export const rosterPaper = describePaper({
  ...common,
  name: 'roster',
  title: 'Danh sách đại biểu, ký tên',
  input: z.object({ of, blankRows }),
  formats: ['pdf', 'xlsx'],
});
export const moneyPaper = describePaper({
  ...common,
  name: 'money',
  title: 'Danh sách ký nhận tiền',
  input: z.object({
    of,
    blankRows,
    /** For everyone who has no amount of their own; null = only those who have one are on the list. */
    amount: zDong.refine((amount) => amount > 0, 'Phải lớn hơn 0.').nullable(),
  }),
  formats: ['pdf'],
});
export const invitationsPaper = describePaper({
  ...common,
  name: 'invitations',
  title: 'Giấy mời từng người',
  input: z.object({ of, text: zInvitationText }),
  formats: ['pdf', 'docx'],
});
export const resultsPaper = describePaper({
  ...common,
  name: 'results',
  title: 'Danh sách kết quả',
  input: z.object({ of }),
  formats: ['pdf'],
});
export const minutesPaper = describePaper({
  ...common,
  name: 'minutes',
  title: 'Biên bản',
  input: z.object({ of }),
  formats: ['pdf', 'docx'],
});
