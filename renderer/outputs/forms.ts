import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { knownSpelling } from '../../shared/kernel/text.ts';
import { answerType, outputTypeSuggestions, stockType } from '../../shared/outputs/labels.ts';
import { formProblem } from '../../shared/outputs/rules.ts';
import type { zCatalogueEntry } from '../../shared/office/contract.ts';
import { api } from '../client/api.ts';
import type { Choice } from '../client/choices.ts';

type FormEntry = z.infer<typeof zCatalogueEntry>;

/** Forms an activity may have: not the headings of the tree, nor what is entered on pages of its own. */
export function useOutputForms(): FormEntry[] {
  const forms = useQuery(api.office.forms.list.queryOptions());
  return (forms.data ?? []).filter((form) => formProblem(form.code) === undefined);
}

export const formChoices = (forms: readonly FormEntry[]): Choice[] =>
  forms.map((form) => ({ value: form.id, label: `${form.code} – ${form.name}` }));

/** Stock received or printed, however it is spelled: it never counts and carries no wave (report-workbook §1.1). */
export const isStock = (type: string | null): boolean => type !== null && knownSpelling(type, [stockType]) === stockType;

/** Opinion items: the only form whose handling is counted (DL.XULY). */
export const opinionForm = 'DL';
const within = (code: string, branch: string) => code === branch || code.startsWith(`${branch}.`);

/** The types that fit a form come first; any text may be typed. */
export function typeSuggestions(code: string | undefined): string[] {
  const fitting = !code
    ? []
    : within(code, 'I.5') || code === 'TQ'
      ? ['phát ra', stockType]
      : within(code, 'I.2.2')
        ? ['bài', 'clip', answerType]
        : [];
  return [...fitting, ...outputTypeSuggestions.filter((one) => !fitting.includes(one))];
}
