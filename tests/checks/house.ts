/** Rooms in the order in which they rest on each other: a later one may use an earlier one, never the reverse (ARCHITECTURE.md). */
const rooms = [
  'office',
  'people',
  'calendar',
  'broadcasts',
  'conferences',
  'outputs',
  'money',
  'plan',
  'agreements',
  'reports',
  'exchange',
  'search',
  'safety',
] as const;

/** What stands on each floor, from the ground up: everything may use what stands before it, nothing what stands after. */
export const floors: Readonly<Record<string, { stand: readonly string[]; on: readonly string[] }>> = {
  shared: { stand: ['kernel', 'sheets', 'intake', 'app', ...rooms, 'papers', 'settings.ts', 'contract.ts'], on: [] },
  migrations: { stand: ['*'], on: [] },
  electron: {
    stand: [
      'documents',
      'store',
      'papers',
      'intake',
      ...rooms,
      'rooms.ts',
      'room-papers.ts',
      'api',
      'engine.ts',
      'host',
      'shell',
      'engine-process.ts',
      'preload.ts',
      'main.ts',
    ],
    on: ['shared', 'migrations', 'resources', 'package.json'],
  },
  renderer: { stand: ['client', 'components', ...rooms, 'today', 'app', 'main.tsx'], on: ['shared'] },
};

const isRoom = (name: string): boolean => rooms.some((room) => room === name);

/** Where a file stands: «electron/people/persons/x.ts» → electron, people. */
export function placeOf(path: string): { floor: string; stand: string } {
  const [floor = '', name = ''] = path.split('/');
  return { floor, stand: floors[floor]?.stand[0] === '*' ? '*' : name };
}

/** The room of a file; undefined where it stands in none. */
export function roomOf(path: string): string | undefined {
  const { stand } = placeOf(path);
  return isRoom(stand) ? stand : undefined;
}

/** Why one file may not import another; undefined = it may. */
export function whyNot(from: string, to: string): string | undefined {
  const [own, other] = [placeOf(from), placeOf(to)];
  const floor = floors[own.floor];
  if (!floor) return undefined;
  if (own.floor !== other.floor) {
    if (!floor.on.includes(other.floor)) return `Tầng ${own.floor} không dùng tầng ${other.floor}.`;
    return aboveOn(own.stand, other.stand) ? `Phòng ${other.stand} đứng sau ${own.stand}.` : undefined;
  }
  const [mine, theirs] = [floor.stand.indexOf(own.stand), floor.stand.indexOf(other.stand)];
  if (mine < 0 || theirs < 0) return `${mine < 0 ? from : to} chưa có chỗ trong thứ tự (tests/checks/house.ts).`;
  if (theirs > mine) return `${other.stand} đứng sau ${own.stand}.`;
  return own.floor === 'electron' && own.stand !== other.stand ? whyNotEngine(own.stand, other.stand, to) : undefined;
}

/** A room rests on the same rooms of the floor below; what stands under the rooms on none, but documents know what they write. */
function aboveOn(own: string, other: string): boolean {
  if (!isRoom(other) || own === 'documents') return false;
  return isRoom(own) ? order(other) > order(own) : isGround(own);
}
const order = (room: string): number => rooms.findIndex((one) => one === room);
const isGround = (stand: string): boolean =>
  Object.values(floors).some((floor) => floor.stand.includes(stand) && floor.stand.indexOf(stand) < floor.stand.indexOf(rooms[0]));

/**
 * On the floor of the engine a room offers its services and nothing else, to later rooms and to the api, which also takes what of it fits
 * into intake and papers; the doors see the api alone.
 */
function whyNotEngine(own: string, other: string, to: string): string | undefined {
  if (own === 'store' && other === 'documents') return 'store không biết tài liệu.';
  if (!isRoom(other) || own === 'rooms.ts' || own === 'room-papers.ts') return undefined;
  if (!isRoom(own) && own !== 'api') return 'Cửa chỉ gọi hợp đồng; service chỉ do electron/api gọi.';
  // the exchange puts the sheets of the rooms into their order
  if (own === 'exchange' && to.endsWith('.sheet.ts')) return undefined;
  // how a kind of file comes in, and how a paper is made, is said by an adapter in its room and called by the api
  if (own === 'api' && /\.(intake|paper)\.ts$/.test(to)) return undefined;
  return to.endsWith('.service.ts') ? undefined : `Chỉ dùng service của phòng ${other}.`;
}
