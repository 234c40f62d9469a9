import type { z } from 'zod';
import type { zConferenceFilter } from '../../shared/conferences/filter.ts';
import { useMonth } from '../client/period.ts';
import type { ConferencesSearch } from './search.ts';

const none = { commune: undefined, status: undefined, kind: undefined, text: undefined } satisfies Partial<ConferencesSearch>;

/** From the address to what the contract asks, within the month of the top bar. */
export function useConferenceFilter({ commune, status, kind, text }: ConferencesSearch) {
  const { span } = useMonth();
  const filter: z.input<typeof zConferenceFilter> = { ...span, communeId: commune, status, kind, text: text || undefined };
  const narrowed = [commune, status, kind, text].some((part) => part !== undefined && part !== '');
  return { filter, narrowed, none };
}
