import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { appHost, appScheme } from '../../shared/app/port.ts';

/** No script but the page's own files, nothing from outside; Mantine sets style attributes. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
};

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

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
  return new Response(request.method === 'HEAD' ? null : readFileSync(file), { headers: { ...headers, 'content-type': mediaType } });
}

const refusal = (status: number) => new Response(null, { status, headers });

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
