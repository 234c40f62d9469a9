import { blocksToPdf } from '../blocks-pdf.ts';
import type { Maker } from '../maker.ts';
import { tables } from '../table-sheet.ts';
import { invitations as invitationsOf } from './invitations.ts';
import { minutes as minutesOf } from './minutes.ts';
import { type MoneyOptions, moneySheets } from './money-sheet.ts';
import type { ConferencePrint } from './print-model.ts';
import { resultLists } from './result-list.ts';
import { rosterSheets } from './roster-sheet.ts';
import { type SignInOptions, signInSheets } from './sign-in-sheet.ts';

interface Printed {
  conferences: ConferencePrint[];
}

export const roster: Maker<Printed & SignInOptions> = {
  pdf: (model) => signInSheets(model.conferences, model),
  xlsx: (model) => tables(rosterSheets(model.conferences)),
};
export const money: Maker<Printed & MoneyOptions> = { pdf: (model) => moneySheets(model.conferences, model) };
export const results: Maker<Printed> = { pdf: (model) => resultLists(model.conferences) };
export const minutes: Maker<Printed> = {
  pdf: (model) => blocksToPdf(minutesOf(model.conferences)),
  docx: (model) => minutesOf(model.conferences),
};
export const invitations: Maker<Printed & { text: string }> = {
  pdf: (model) => blocksToPdf(invitationsOf(model.conferences, model.text)),
  docx: (model) => invitationsOf(model.conferences, model.text),
};
