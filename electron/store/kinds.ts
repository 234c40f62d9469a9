import type { ForeignKey } from './foreign-keys.ts';
import type { CodedTable, RecordTable, Schema } from './schema.ts';
import type { Reader, Writer } from './store.ts';

/** What a record is called: enough to write one. */
export interface KindName<Table extends RecordTable = RecordTable> {
  table: Table;
  /** Where its change events and audit rows go. */
  area: string;
  /** As the user knows one: «hội nghị». */
  word: string;
}

/** How a foreign key holds what it names, where that is not «every living one does». */
export interface Naming {
  /** What is said when these are counted, instead of the word of their kind. */
  uses?: string;
  /** The record named may go while these still name it, and need not stand when they come back from the bin. */
  free?: true;
  /** Holds only where this condition on row `r` is met. */
  when?: string;
  /** Where this condition on row `r` is met it does not hold by itself; what names it holds in its stead. */
  passes?: string;
  /** Holds from the bin as well: it could not come back otherwise. */
  inBin?: true;
}
type Namings<Row> = { readonly [Column in keyof Row & string]?: Naming };

/** Tables whose rows are no records of their own: they come, go and count with the record they belong to. */
type PartTable = Exclude<keyof Schema, RecordTable>;
export type Part = {
  [Table in PartTable]: {
    table: Table;
    /** Column that names the record it belongs to. */
    owner: keyof Schema[Table] & string;
    names?: Namings<Schema[Table]>;
    /** The rooms that its record rests on may write it. */
    offered?: true;
    /** Shown by itself where a figure is traced: the key beside the owner's id, and how one reads from its row `r` (SQL). */
    traced?: { key: keyof Schema[Table] & string; label: string };
    /** Columns that are blanked when the name of the person it names is erased. */
    blanks?: readonly (keyof Schema[Table] & string)[];
  };
}[PartTable];

/** All that the product knows of one kind of record; said once, in the room of the kind. */
export interface RecordKind<Table extends RecordTable = RecordTable> extends KindName<Table> {
  /** What is said when they are counted: «3 lượt phát thanh»; the word where nothing is given. */
  uses?: string;
  /** Bears a code of its own, which stands before its label. */
  coded?: Table extends CodedTable ? true : never;
  /** How one reads, from its row `r` (SQL): enough for the clerk to know it again. No CCCD, no phone. */
  label: string;
  day?: keyof Schema[Table] & string;
  /** The record it belongs to, by the column that names that one: it goes into the bin and comes back with it, and counts as it. */
  owner?: { table: RecordTable; column: keyof Schema[Table] & string };
  parts?: readonly Part[];
  /** By the columns that name other records. */
  names?: Namings<Schema[Table]>;
  /** Stands for somebody by name: the column of the person of the register, and what goes with the name when it is erased. */
  person?: { id: keyof Schema[Table] & string; blanks: readonly (keyof Schema[Table] & string)[] };
  /** What to do instead, said when it cannot be removed. */
  ifHeld?: string;
  /** Columns that the rooms it rests on may write (see offers.ts). */
  offers?: readonly (keyof Schema[Table] & string)[];
  /** What goes with it or lets it go, before it is asked what holds it; gives how many records went. */
  beforeRemove?: (writer: Writer, id: string) => number;
  /** REFUSED before it leaves the bin: what the foreign keys and the code do not tell. */
  beforeRestore?: (reader: Reader, id: string) => void;
  /** What comes back with it, or refuses once it stands again. */
  afterRestore?: (writer: Writer, id: string, binnedAt: string) => void;
}
/** A kind as seen by those who do not care which. */
export type AnyKind = { [Table in RecordTable]: RecordKind<Table> }[RecordTable];

/** How the records of a kind name others through one foreign key: their own, or that of one of their parts. */
export interface NamingKey {
  kind: AnyKind;
  /** Table and column that name. */
  table: string;
  column: string;
  /** The table named. */
  to: string;
  naming: Naming;
  /** Column of the part that says whose it is; null where the record names by itself. */
  partOwner: string | null;
}

/** Every kind there is, in the order of the rooms, and what names what by the foreign keys of the store. */
export class RecordKinds {
  readonly all: readonly AnyKind[];
  readonly namingKeys: readonly NamingKey[];
  readonly #byTable: ReadonlyMap<string, AnyKind>;

  constructor(all: readonly AnyKind[], keys: readonly ForeignKey[]) {
    this.all = all;
    this.#byTable = new Map(all.map((kind) => [kind.table, kind]));
    this.namingKeys = namingKeysOf(all, keys);
  }

  find(table: string): AnyKind | undefined {
    return this.#byTable.get(table);
  }

  /** The kinds whose records go and come back with those of this one. */
  owned(table: string): AnyKind[] {
    return this.all.filter((kind) => kind.owner?.table === table);
  }
}

/** A part goes with its record, a record with its owner: those foreign keys name nothing else. */
function namingKeysOf(all: readonly AnyKind[], keys: readonly ForeignKey[]): NamingKey[] {
  const own = new Set(
    all.flatMap(({ table, owner, parts = [] }) => [
      `${table}.${owner?.column ?? ''}`,
      ...parts.map((part) => `${part.table}.${part.owner}`),
    ]),
  );
  const ofTable = (kind: AnyKind, table: string, names: object | undefined, partOwner: string | null): NamingKey[] => {
    const namings: Record<string, Naming | undefined> = { ...names };
    return keys
      .filter((key) => key.table === table && !own.has(`${key.table}.${key.column}`))
      .map((key) => ({ kind, ...key, naming: namings[key.column] ?? {}, partOwner }));
  };
  return all.flatMap((kind) => [
    ...ofTable(kind, kind.table, kind.names, null),
    ...(kind.parts ?? []).flatMap((part) => ofTable(kind, part.table, part.names, part.owner)),
  ]);
}
