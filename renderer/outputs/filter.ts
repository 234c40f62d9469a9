import type { z } from 'zod';
import type { zOutputFilter } from '../../shared/outputs/contract.ts';
import { useMonth } from '../client/period.ts';
import type { OutputsSearch } from './search.ts';

const none = { from: undefined, to: undefined, form: undefined, text: undefined } satisfies Partial<OutputsSearch>;

/** From the address to what the contract asks; days not given are those of the month in the top bar. */
export function useOutputFilter(search: OutputsSearch) {
  const { span } = useMonth();
  const { from, to, form, text } = search;
  const filter: z.input<typeof zOutputFilter> = { from: from ?? span.from, to: to ?? span.to, formId: form, text: text || undefined };
  const narrowed = [from, to, form, text].some((part) => part !== undefined && part !== '');
  return { filter, span, narrowed, none };
}
