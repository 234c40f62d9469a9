import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { appHost, appScheme } from '../../shared/app/port.ts';
import { mediaTypes, pageHeaders } from '../host/page-headers.ts';

/** Plain names only, none beginning with a dot: no way up, no drive or stream letters, no backslash, whatever the encoding was. */
const plainPath = /^(?:\/[\w-][\w.-]*)+$/;

/** Answers one request of the app's own scheme from the folder of the built page, and from nowhere else. */
export function answer(folder: string, request: Request): Response {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405);
  const path = pathOf(request.url);
  if (path === undefined) return refusal(403);
  const mediaType = mediaTypes[extname(path)];
  const file = join(folder, path);
  if (!mediaType || !statSync(file, { throwIfNoEntry: false })?.isFile()) return refusal(404);
  return new Response(request.method === 'HEAD' ? null : readFileSync(file), { headers: { ...pageHeaders, 'content-type': mediaType } });
}

const refusal = (status: number) => new Response(null, { status, headers: pageHeaders });

function pathOf(address: string): string | undefined {
  const url = URL.parse(address);
  if (url?.protocol !== `${appScheme}:` || url.host !== appHost) return undefined;
  try {
    const path = decodeURIComponent(url.pathname);
    return path === '/' || path === '' ? '/index.html' : plainPath.test(path) ? path : undefined;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
