import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PaperOrder } from '../../../shared/papers/contract.ts';
import { api } from '../../client/api.ts';

/** The pages as they would be saved now, a moment after the last change; `order` undefined while there is nothing to show. */
export function usePreview(order: PaperOrder | undefined) {
  const wanted = order && JSON.stringify(order);
  const [settled] = useDebouncedValue(wanted, 500);
  const query = useQuery({
    ...api.papers.make.queryOptions({ input: { ...(JSON.parse(settled ?? 'null') as PaperOrder), preview: true } }),
    enabled: settled !== undefined,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return { file: query.data, error: query.error, busy: query.isFetching || settled !== wanted };
}
