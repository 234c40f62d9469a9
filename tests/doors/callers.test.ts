import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { type ContractRouterClient, isContractProcedure } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EngineContext } from '../../electron/api/base.ts';
import { doorsOf } from '../../electron/api/may.ts';
import { router } from '../../electron/api/router.ts';
import { type Engine, openEngine } from '../../electron/engine.ts';
import { openSession } from '../../electron/host/session.ts';
import { openWebDoor, type WebDoor } from '../../electron/host/web.ts';
import { openOffice } from '../../electron/rooms.ts';
import { headers } from '../../shared/app/headers.ts';
import { type Contract, contract } from '../../shared/contract.ts';
import { refusal } from '../support/api.ts';
import { communes, workbookOf } from '../support/exchange.ts';
import { fileToTake, taken } from '../support/intake.ts';
import { cliJson, newFolder } from '../support/cli.ts';
import { stillSurroundings } from '../support/store.ts';

type Client = ContractRouterClient<Contract>;

const bugs: unknown[] = [];
const log = { bug: (place: string, error: unknown) => bugs.push([place, error]) };
const engineAt = (door: EngineContext['door']): Engine =>
  openEngine(':memory:', { create: true, door, log, version: '0', surroundings: stillSurroundings() });

let windowEngine: Engine;
let pageEngine: Engine;
let web: WebDoor;
let ports: MessagePort[] = [];

/** A window's own line to the engine. */
function newWindow(given: Record<string, string> = {}): Client {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  windowEngine.serve(port1);
  port1.start();
  port2.start();
  return createORPCClient(new PortLink({ port: port2, headers: given }));
}
const newPage = (given: Record<string, string> = {}): Client =>
  createORPCClient(new FetchLink({ url: `http://127.0.0.1:${web.port}/rpc`, headers: { [headers.token]: web.token, ...given } }));

beforeEach(async () => {
  windowEngine = engineAt('window');
  pageEngine = engineAt('page');
  web = await openWebDoor(pageEngine, { page: new Map(), port: 0 });
});
afterEach(async () => {
  for (const port of ports) port.close();
  ports = [];
  await web.close();
  windowEngine.close();
  pageEngine.close();
  expect(bugs).toEqual([]);
});

/** «office.staff.list», … : every procedure of the contract. */
const paths = (branch: object, stem: readonly string[] = []): string[][] =>
  Object.entries(branch).flatMap(([name, part]) => (isContractProcedure(part) ? [[...stem, name]] : paths(part, [...stem, name])));

describe('who may call what', () => {
  it('is asked before every procedure of the contract does anything, even look at what was sent', async () => {
    const stranger: string = 'stranger';
    const open = vi.fn<EngineContext['open']>();
    const context: EngineContext = {
      open,
      file: '',
      now: () => new Date(),
      door: stranger as EngineContext['door'],
      caller: 'x',
      log,
      version: '0',
    };
    const api = createRouterClient(router, { context });
    const all = paths(contract);
    expect(all.length).toBeGreaterThan(140);
    const asked = await Promise.all(
      all.map(async (path) => {
        let call: unknown = api;
        for (const name of path) call = (call as Record<string, unknown>)[name];
        return { path: path.join('.'), code: (await refusal((call as (input: unknown) => Promise<unknown>)({ wrong: true }))).code };
      }),
    );
    expect(asked.filter(({ code }) => code !== 'REFUSED')).toEqual([]);
    expect(open).not.toHaveBeenCalled();
  });

  it('refuses a path that is closed to a door at the window, the page and the command line alike', async () => {
    const file = join(newFolder(), 'sổ.sqlite');
    openOffice(file, { create: true }).close();
    doorsOf['office.settings'] = ['test'];
    try {
      const said = { code: 'REFUSED', message: 'Việc này không làm được từ đây.' };
      expect(await refusal(newWindow().office.settings.list({ year: 2026 }))).toMatchObject(said);
      expect(await refusal(newPage().office.settings.list({ year: 2026 }))).toMatchObject(said);
      const { code, json } = await cliJson<{ error: object }>('settings', 'set', 'R1.perWeek', '3', '--db', file);
      expect([code, json.error]).toEqual([1, said]);
    } finally {
      delete doorsOf['office.settings'];
    }
    expect((await cliJson('settings', 'get', 'R1.perWeek', '--db', file)).json).toMatchObject({ value: '2' });
  });

  it('takes the rule of the longest path', async () => {
    doorsOf.office = ['test'];
    doorsOf['office.staff.list'] = ['window'];
    try {
      expect(await newWindow().office.staff.list({})).toEqual([]);
      expect((await refusal(newWindow().office.versions.list())).code).toBe('REFUSED');
    } finally {
      delete doorsOf.office;
      delete doorsOf['office.staff.list'];
    }
  });

  it('sees of what kind a record is that shall be removed', async () => {
    const values = { name: 'Lan', title: null, phone: null, validFrom: null, validTo: null };
    const lan = await newWindow().office.staff.save({ existing: null, values });
    doorsOf['records.remove.staff'] = ['test'];
    try {
      expect((await refusal(newWindow().records.remove({ ...lan, kind: 'staff' }))).code).toBe('REFUSED');
      expect((await refusal(newWindow().records.remove({ ...lan, kind: 'wave' }))).code).toBe('NOT_FOUND');
    } finally {
      delete doorsOf['records.remove.staff'];
    }
    expect(await newWindow().records.remove({ ...lan, kind: 'staff' })).toMatchObject({ id: lan.id, version: 2, along: 0 });
  });

  it.each([
    ['a window', () => newWindow()],
    ['a page', () => newPage()],
  ])('lets %s name no file of this machine, make no sample office and take no identity card numbers', async (_, open) => {
    const client = open();
    for (const call of [
      client.safety.copies.create({ file: 'x' }),
      client.safety.copies.verify({ file: 'x' }),
      client.safety.copies.restore({ file: 'x' }),
      client.exchange.demo({ year: 2026, scale: 1 }),
      client.exchange.exportWithIds(),
    ])
      expect((await refusal(call)).code).toBe('REFUSED');
  });
});

describe('who works', () => {
  const values = { title: null, phone: null, validFrom: null, validTo: null };
  const audited = () =>
    windowEngine.store.read((reader) => reader.sql<{ who: string | null }>('SELECT who FROM audit ORDER BY id DESC LIMIT 1'));

  it('is a living staff member of the store, or nobody', async () => {
    const lan = await newWindow().office.staff.save({ existing: null, values: { ...values, name: 'Lan' } });
    const hers = newWindow({ [headers.staff]: lan.id });
    await hers.office.staff.save({ existing: null, values: { ...values, name: 'Minh' } });
    expect(audited()).toEqual([{ who: lan.id }]);
    await newWindow({ [headers.staff]: '<b>Giam doc</b>' }).office.staff.save({ existing: null, values: { ...values, name: 'Hoa' } });
    expect(audited()).toEqual([{ who: null }]);
    await newWindow().records.remove({ ...lan, kind: 'staff' });
    await hers.office.staff.save({ existing: null, values: { ...values, name: 'Nam' } });
    expect(audited()).toEqual([{ who: null }]);
  });
});

describe('the caller', () => {
  const save = (client: Client, name: string) =>
    client.office.staff.save({ existing: null, values: { name, title: null, phone: null, validFrom: null, validTo: null } });
  const callers = (engine: Engine) => {
    const write = vi.spyOn(engine.store, 'write');
    return () => write.mock.calls.map(([actor]) => actor.caller);
  };

  it('is each window by itself', async () => {
    const seen = callers(windowEngine);
    const [one, two] = [newWindow(), newWindow()];
    await save(one, 'A');
    await save(two, 'B');
    await save(one, 'C');
    const [first, second, third] = seen();
    expect(third).toBe(first);
    expect(second).not.toBe(first);
  });

  it('is given a way back where it can ask for it later: a command that ends with its answer is given none', async () => {
    const file = join(newFolder(), 'sổ.sqlite');
    const command = openSession({ file, now: new Date(), log, whereMissing: () => 'made' });
    try {
      expect((await save(command.api, 'A')).undo).toBeNull();
    } finally {
      command.close();
    }
    expect((await save(newWindow(), 'B')).undo).toEqual(expect.any(String));
    expect((await save(newPage(), 'C')).undo).toEqual(expect.any(String));
  });

  it('is each page by the name it gives itself', async () => {
    const seen = callers(pageEngine);
    await save(newPage({ [headers.page]: 'a-1' }), 'A');
    await save(newPage({ [headers.page]: 'b-2' }), 'B');
    await save(newPage({ [headers.page]: 'a-1' }), 'C');
    await save(newPage({ [headers.page]: 'x'.repeat(65) }), 'D');
    await save(newPage(), 'E');
    const [first, second, third, overlong, unnamed] = seen();
    expect(third).toBe(first);
    expect(new Set([first, second, unnamed]).size).toBe(3);
    expect(overlong).toBe(unnamed);
  });

  it('leaves no file behind when its window is closed', async () => {
    const files = [fileToTake(await workbookOf(communes({ 'Mã xã': '1', 'Tên xã': 'Xã 1' })))];
    const { token } = await taken(newWindow().exchange.read({ files }));
    const sameWindow = createRouterClient(router, { context: windowEngine.contextOf('window 1') });
    expect(await sameWindow.exchange.errorsFile({ token })).toBeInstanceOf(File);
    ports[0]?.close();
    const refused = { message: expect.stringContaining('không còn trong bộ nhớ') };
    await vi.waitFor(async () => expect(await refusal(sameWindow.exchange.errorsFile({ token }))).toMatchObject(refused));
  });
});
