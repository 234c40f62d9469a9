import type { z } from 'zod';
import type { zAiringFilter } from '../../shared/broadcasts/contract.ts';
import { useMonth } from '../client/period.ts';
import type { BroadcastsSearch } from './search.ts';

const none = {
  from: undefined,
  to: undefined,
  commune: undefined,
  status: undefined,
  topic: undefined,
  programme: undefined,
  text: undefined,
} satisfies Partial<BroadcastsSearch>;

/** From the address to what the contract asks; days not given are those of the month in the top bar. */
export function useAiringFilter(search: BroadcastsSearch) {
  const { span } = useMonth();
  const { from, to, commune, status, topic, programme, text } = search;
  const filter: z.input<typeof zAiringFilter> = {
    from: from ?? span.from,
    to: to ?? span.to,
    communeId: commune,
    status,
    topic,
    programmeId: programme,
    text: text || undefined,
  };
  const narrowed = [from, to, commune, status, topic, programme, text].some((part) => part !== undefined && part !== '');
  return { filter, span, narrowed, none };
}
