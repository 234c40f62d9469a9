import { type ClientContext, type ClientLink, createORPCClient, DynamicLink } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { QueryClient } from '@tanstack/react-query';
import type { Contract } from '../../shared/contract.ts';
import { worthRetrying } from './errors.ts';

export type Client = ContractRouterClient<Contract>;

let connected: (link: ClientLink<ClientContext>) => void = () => {};
let link = new Promise<ClientLink<ClientContext>>((resolve) => {
  connected = resolve;
});

/** Calls made before this wait for it. A second call (tests) takes over from the first. */
export function connectTo(door: ClientLink<ClientContext>): void {
  connected(door);
  link = Promise.resolve(door);
}

/** The contract, answered by whichever door the page was opened through. */
export const client: Client = createORPCClient(new DynamicLink(() => link));

/** Keys and options for queries: `useQuery(api.office.staff.list.queryOptions({ input }))`. */
export const api = createTanstackQueryUtils(client);

/** Everything the page knows stays fresh until the change stream says otherwise. */
export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 10 * 60_000,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        retry: (count, error) => count < 2 && worthRetrying(error),
        retryDelay: 800,
      },
      mutations: { networkMode: 'always' },
    },
  });
