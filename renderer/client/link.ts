import type { ClientContext, ClientLink } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { headers } from '../../shared/app/headers.ts';
import { appOrigin, portGiven, portWanted } from '../../shared/app/port.ts';
import { noteMade } from './changes.ts';
import { staffHeaders } from './staff.ts';

/** The door this page was opened through: the app's own window, or a browser. */
export const ownLink = (page: Window): Promise<ClientLink<ClientContext>> =>
  page.location.origin === appOrigin ? portLink(page) : Promise.resolve(fetchLink(page));

/** In the app: asks the preload for this window's line to the engine (see shared/app/port.ts) and waits for it. */
function portLink(page: Window): Promise<ClientLink<ClientContext>> {
  return new Promise((resolve) => {
    const take = (event: MessageEvent) => {
      const port = event.ports[0];
      if (event.source !== page || event.data !== portGiven || !port) return;
      page.removeEventListener('message', take);
      port.start();
      resolve(new PortLink({ port, headers: staffHeaders, clientInterceptors: [heedWritten] }));
    };
    page.addEventListener('message', take);
    page.postMessage(portWanted, page.location.origin);
  });
}

/** The page on loopback, called with the token of this start of the program. */
function fetchLink(page: Window): ClientLink<ClientContext> {
  const token = ownToken(page);
  // Loaded again is another page: what the one before had begun is gone from the screen too.
  const ownPage = crypto.randomUUID();
  return new FetchLink({
    url: `${page.location.origin}/rpc`,
    headers: () => ({ [headers.token]: token, [headers.page]: ownPage, ...staffHeaders() }),
    clientInterceptors: [heedWritten],
  });
}

/** The answer of a call that has written says which change it made. */
async function heedWritten<Answer extends { headers: Record<string, string | readonly string[] | undefined> }>({
  next,
}: {
  next: () => Promise<Answer>;
}): Promise<Answer> {
  const answer = await next();
  const change = Number(answer.headers[headers.change]);
  if (change > 0) noteMade(change);
  return answer;
}

const tokenName = 'token';

/**
 * The token comes in the address the program opened and leaves it at once: it is kept for this tab alone (a reload finds it again), and
 * the address holds nothing but the page.
 */
function ownToken({ location, history, sessionStorage }: Window): string {
  const given = new URLSearchParams(location.search).get(tokenName);
  if (given === null) return sessionStorage.getItem(tokenName) ?? '';
  sessionStorage.setItem(tokenName, given);
  history.replaceState(history.state, '', `${location.pathname}${location.hash}`);
  return given;
}
