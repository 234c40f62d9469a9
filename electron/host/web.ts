import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node';
import { RequestHeadersPlugin, ResponseHeadersPlugin } from '@orpc/server/plugins';
import { headers } from '../../shared/app/headers.ts';
import { refuse } from '../../shared/kernel/errors.ts';
import type { ApiContext } from '../api/base.ts';
import { router } from '../api/router.ts';
import type { Engine } from '../engine.ts';
import type { Page } from './page.ts';
import { pageHeaders } from './page-headers.ts';

export interface WebOptions {
  page: Page;
  /** 0 takes any free port. */
  port: number;
  token?: string;
}
export interface WebDoor {
  /** With the token: whoever has this address may do everything. */
  url: string;
  port: number;
  token: string;
  close(): Promise<void>;
}

const largestBody = 80 * 1024 * 1024;
const host = '127.0.0.1';

/**
 * The page door: the engine over HTTP on 127.0.0.1, for this machine's own browser. Whatever lies under /rpc answers 401 without the token
 * of this start, before anything looks at where it leads; other names for this machine and pages of other origins are refused, so that no
 * web site can reach the store through the user's browser (DNS rebinding, cross-site requests).
 */
export async function openWebDoor(engine: Engine, options: WebOptions): Promise<WebDoor> {
  const token = options.token ?? randomBytes(32).toString('base64url');
  const handler = new RPCHandler<ApiContext>(router, {
    plugins: [
      new RequestHeadersPlugin<ApiContext>(),
      new ResponseHeadersPlugin<ApiContext>(),
      new BodyLimitPlugin<ApiContext>({ maxBodySize: largestBody }),
    ],
  });
  const isToken = tokenCheck(token);

  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
    const path = pathOf(request);
    const wantsApi = isUnderApi(request);
    if (wantsApi && !isToken(request.headers[headers.token]))
      return turnAway(request, response, 401, 'Thiếu mã truy cập. Hãy mở lại bằng địa chỉ mà lệnh web in ra.');
    if (path === undefined) return turnAway(request, response, 400, 'Địa chỉ không hợp lệ.');
    if (!isOwnHost(request, portOf(server))) return turnAway(request, response, 403, 'Chỉ mở được bằng địa chỉ 127.0.0.1 của máy này.');
    if (!isOwnOrigin(request)) return turnAway(request, response, 403, 'Trang web khác không được gọi vào chương trình này.');
    if (!wantsApi) return serveFile(options.page, path, request, response);
    if (Number(request.headers['content-length']) > largestBody)
      return turnAway(request, response, 413, 'Tệp gửi lên quá lớn (tối đa 80 MB).');
    handler
      .handle(request, response, { prefix: '/rpc', context: engine.contextOf(callerOf(request)) })
      .then(({ matched }) => {
        if (!matched) turnAway(request, response, 404, 'Không có việc này.');
      })
      .catch((error: unknown) => {
        engine.log.bug('web', error);
        if (response.headersSent) response.destroy();
        else turnAway(request, response, 500, 'Chương trình gặp lỗi ngoài dự kiến và đã ghi nhật ký.');
      });
  });

  await listen(server, options.port);
  const port = portOf(server);
  return {
    url: `http://${host}:${port}/?token=${token}`,
    port,
    token,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Pages that do not say which they are (no page of ours) count as one. */
function callerOf(request: IncomingMessage): string {
  const page = request.headers[headers.page];
  return typeof page === 'string' && /^[\w-]{1,64}$/.test(page) ? `page ${page}` : 'page';
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE' || error.code === 'EACCES'
          ? refuse(`Cổng ${port} không dùng được (chương trình khác đang giữ). Hãy chọn cổng khác hoặc bỏ --port.`)
          : error,
      );
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve();
    });
  });
}

/** The decoded path; undefined where the target is no plain path of this server. */
function pathOf(request: IncomingMessage): string | undefined {
  const target = request.url ?? '';
  if (!target.startsWith('/')) return undefined;
  try {
    return decodeURIComponent(target.replace(/[?#].*$/s, ''));
  } catch {
    // Badly escaped: answered as no address of this server.
    return undefined;
  }
}

/** However the path is written (escaped, with dots, as a whole address): asking too often for the token is harmless, too seldom is not. */
function isUnderApi(request: IncomingMessage): boolean {
  const target = (request.url ?? '').replace(/^[a-z]+:\/\/[^/]*/i, '');
  const resolved = URL.canParse(target, 'http://own') ? new URL(target, 'http://own').pathname : '';
  return [target, resolved, pathOf(request) ?? ''].some((path) => /^\/*rpc([/?#]|$)/i.test(path));
}

/** Compares digests, so that neither length nor content shows in the time it takes. */
function tokenCheck(token: string): (given: string | string[] | undefined) => boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const right = digest(token);
  return (given) => typeof given === 'string' && timingSafeEqual(digest(given), right);
}

function isOwnHost(request: IncomingMessage, port: number): boolean {
  return [`${host}:${port}`, `localhost:${port}`].includes(request.headers.host?.toLowerCase() ?? '');
}

function isOwnOrigin(request: IncomingMessage): boolean {
  const { origin, host: own } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (origin !== undefined) return origin.toLowerCase() === `http://${own?.toLowerCase()}`;
  return request.method === 'GET' || site === undefined || site === 'same-origin' || site === 'none';
}

function serveFile(page: Page, path: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') return turnAway(request, response, 405, 'Chỉ đọc được.');
  const file = page.get(path);
  if (!file && path === '/favicon.ico') {
    response.writeHead(204).end();
    return;
  }
  if (!file) return turnAway(request, response, 404, 'Không có trang này.');
  // Built files carry a hash in their name and never change; the rest is asked for anew each time.
  if (path.startsWith('/assets/')) response.setHeader('cache-control', 'private, max-age=31536000, immutable');
  response.writeHead(200, { 'content-type': file.mediaType, 'content-length': file.bytes.length });
  response.end(request.method === 'HEAD' ? undefined : file.bytes);
}

/** The body of a refused request is not read: the connection ends with the answer. */
function turnAway(request: IncomingMessage, response: ServerResponse, status: number, message: string): void {
  const hasBody = request.headers['content-length'] !== undefined || request.headers['transfer-encoding'] !== undefined;
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...(hasBody ? { connection: 'close' } : {}) });
  response.end(`${message}\n`);
}
