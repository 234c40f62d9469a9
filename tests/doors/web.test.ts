import { request } from 'node:http';
import { connect } from 'node:net';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEngine, type Engine } from '../../electron/engine.ts';
import { openWebDoor, type WebDoor } from '../../electron/host/web.ts';
import type { Contract } from '../../shared/contract.ts';
import { stillSurroundings } from '../support/store.ts';

const file = (text: string, mediaType: string) => ({ bytes: Buffer.from(text), mediaType });
const index = file('<!doctype html><title>Sổ</title>', 'text/html; charset=utf-8');
const page = new Map([
  ['/', index],
  ['/index.html', index],
  ['/assets/index-1.js', file('export {};', 'text/javascript; charset=utf-8')],
]);

let engine: Engine;
let door: WebDoor;
const bugs: unknown[] = [];

beforeAll(async () => {
  engine = openEngine(':memory:', {
    create: true,
    door: 'page',
    log: { bug: (place, error) => bugs.push([place, error]) },
    version: '1.2.3',
    surroundings: stillSurroundings(),
  });
  door = await openWebDoor(engine, { page, port: 0 });
});
afterAll(async () => {
  await door.close();
  engine.close();
  expect(bugs).toEqual([]);
});

interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}
/** Path and headers go out exactly as written here. */
function ask(path: string, options: { method?: string; headers?: Record<string, string>; body?: string } = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: door.port, path, method: options.method ?? 'GET', headers: options.headers ?? {} },
      (reply) => {
        let body = '';
        reply.on('data', (chunk) => {
          body += String(chunk);
        });
        reply.on('end', () => resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body }));
      },
    );
    sent.on('error', reject);
    sent.end(options.body);
  });
}
const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };

describe('the page door: who may come in', () => {
  it.each([
    '/rpc',
    '/rpc/',
    '/rpc/app/info',
    '/rpc/no/such/thing',
    '/rpc?token=x',
    '/rpc/%zz',
    '/%72pc/app/info',
    '//rpc/app/info',
    '/./rpc/app/info',
    '/assets/../rpc/app/info',
    '/RPC/app/info',
    'http://127.0.0.1/rpc/app/info',
  ])('answers 401 to %s without the token, whatever the method', async (path) => {
    for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH']) {
      expect((await ask(path, { ...(method === 'POST' ? post : {}), method })).status, method).toBe(401);
    }
  });

  it.each([
    ['a wrong one', 'x'.repeat(43)],
    ['an empty one', ''],
    ['its beginning', 'begin'],
  ])('answers 401 to %s as token', async (_, given) => {
    const token = given === 'begin' ? door.token.slice(0, 20) : given;
    expect((await ask('/rpc/app/info', { ...post, headers: { ...post.headers, 'x-token': token } })).status).toBe(401);
  });

  it('does not take the token from the address', async () => {
    expect((await ask(`/rpc/app/info?token=${door.token}`, post)).status).toBe(401);
  });

  it('answers the right token', async () => {
    const reply = await ask('/rpc/app/info', { ...post, headers: { ...post.headers, 'x-token': door.token } });
    expect([reply.status, JSON.parse(reply.body)]).toEqual([200, { json: { version: '1.2.3', today: '2026-03-10' } }]);
    expect((await ask('/rpc/no/such/thing', { ...post, headers: { 'x-token': door.token } })).status).toBe(404);
  });

  it('says with an answer whether its call has written, and which change that was', async () => {
    const call = (path: string, input: unknown) =>
      ask(path, { ...post, headers: { ...post.headers, 'x-token': door.token }, body: JSON.stringify({ json: input }) });
    const before = engine.store.changes.last;
    const written = await call('/rpc/office/settings/set', { key: 'R1.perWeek', year: 2026, value: '3' });
    expect([written.status, written.headers['x-change']]).toEqual([200, String(before + 1)]);
    expect((await call('/rpc/office/settings/list', { year: 2026 })).headers['x-change']).toBeUndefined();
  });

  it.each(['evil.example', '127.0.0.1', 'localhost:1', '127.0.0.1.evil.example:80', '[::1]:80'])('refuses the Host %s', async (host) => {
    for (const path of ['/', '/assets/index-1.js', '/rpc/app/info']) {
      expect((await ask(path, { headers: { host, 'x-token': door.token } })).status).toBe(403);
    }
  });

  it('knows itself as localhost too', async () => {
    expect((await ask('/', { headers: { host: `localhost:${door.port}` } })).status).toBe(200);
  });

  it.each(['http://evil.example', 'null', 'https://127.0.0.1', 'http://127.0.0.1:1'])(
    'refuses the Origin %s even with the token',
    async (origin) => {
      const reply = await ask('/rpc/app/info', { ...post, headers: { ...post.headers, 'x-token': door.token, origin } });
      expect(reply.status).toBe(403);
    },
  );

  it('takes its own Origin', async () => {
    const origin = `http://127.0.0.1:${door.port}`;
    const reply = await ask('/rpc/app/info', { ...post, headers: { ...post.headers, 'x-token': door.token, origin } });
    expect(reply.status).toBe(200);
  });

  it('lets no other origin read: no CORS header on any answer', async () => {
    const replies = await Promise.all([
      ask('/', { headers: { origin: 'http://evil.example' } }),
      ask('/'),
      ask('/rpc/app/info', { method: 'OPTIONS', headers: { origin: 'http://evil.example', 'access-control-request-method': 'POST' } }),
      ask('/rpc/app/info', { ...post, headers: { ...post.headers, 'x-token': door.token } }),
    ]);
    for (const reply of replies) expect(Object.keys(reply.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('gives each start its own token', async () => {
    const other = await openWebDoor(engine, { page, port: 0 });
    expect(other.token).not.toBe(door.token);
    expect(other.token.length).toBeGreaterThanOrEqual(43);
    await other.close();
  });

  it('says in plain words that a port is taken', async () => {
    await expect(openWebDoor(engine, { page, port: door.port })).rejects.toThrow(/Cổng \d+ không dùng được/);
  });

  it('refuses a body above the limit, announced or not', async () => {
    const headers = { 'x-token': door.token, 'content-type': 'application/json' };
    expect(
      (await ask('/rpc/app/info', { method: 'POST', headers: { ...headers, 'content-length': String(81 * 1024 * 1024) } })).status,
    ).toBe(413);
    const socket = connect(door.port, '127.0.0.1');
    const chunk = `${(1024 * 1024).toString(16)}\r\n${' '.repeat(1024 * 1024)}\r\n`;
    let reply = '';
    socket.on('data', (data) => {
      reply += String(data);
    });
    const closed = new Promise<void>((resolve) => {
      socket.on('close', () => resolve());
      socket.on('error', () => resolve());
    });
    socket.write(
      `POST /rpc/app/info HTTP/1.1\r\nHost: 127.0.0.1:${door.port}\r\nx-token: ${door.token}\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`,
    );
    for (let sent = 0; sent < 82 && reply === ''; sent += 1) {
      socket.write(chunk);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await closed;
    expect(reply === '' || reply.startsWith('HTTP/1.1 413')).toBe(true);
    expect((await ask('/')).status).toBe(200);
  }, 30_000);
});

describe('the page door: what it shows', () => {
  it('gives the page with strict headers', async () => {
    const reply = await ask(`/?token=${door.token}`);
    expect([reply.status, reply.headers['content-type'], reply.body]).toEqual([200, 'text/html; charset=utf-8', index.bytes.toString()]);
    const policy = String(reply.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(reply.headers['x-content-type-options']).toBe('nosniff');
    expect(reply.headers['referrer-policy']).toBe('no-referrer');
    expect(reply.headers['cache-control']).toBe('no-store');
  });

  it('answers the icon that every browser asks for', async () => {
    expect((await ask('/favicon.ico')).status).toBe(204);
  });

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/assets/../../package.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..\\package.json',
    '/assets/',
    '/%00',
  ])('shows nothing outside the page: %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it('only reads: other methods are refused', async () => {
    expect((await ask('/', { method: 'DELETE' })).status).toBe(405);
  });

  it('carries typed errors with their Vietnamese message, and files with Vietnamese names', async () => {
    const link = new RPCLink({ url: `http://127.0.0.1:${door.port}/rpc`, headers: { 'x-token': door.token } });
    const client: ContractRouterClient<Contract> = createORPCClient(link);
    await expect(client.reports.trace({ code: 'KHÔNG.CÓ', month: { year: 2026, month: 3 }, span: 'month' })).rejects.toMatchObject({
      code: 'INVALID',
      defined: true,
      message: expect.stringContaining('Không có chỉ tiêu'),
    });
    const copy = await client.safety.backup();
    expect(copy.name).toMatch(/^sao-luu-.*\.sqlite$/);
    expect(
      Buffer.from(await copy.arrayBuffer())
        .subarray(0, 15)
        .toString(),
    ).toBe('SQLite format 3');
  });
});
