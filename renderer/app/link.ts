import type { ClientContext, ClientLink } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { staffHeaders } from './staff.ts';

/** The page on loopback: the token comes in the address the program opened. */
export function fetchLink(address: Location): ClientLink<ClientContext> {
  const token = new URLSearchParams(address.search).get('token') ?? '';
  return new FetchLink({
    url: `${address.origin}/rpc`,
    headers: () => ({ 'x-token': token, ...staffHeaders() }),
  });
}
