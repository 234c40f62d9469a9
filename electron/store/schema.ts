import type { AgreementTables } from './schema/agreements.ts';
import type { BroadcastTables } from './schema/broadcasts.ts';
import type { CalendarTables } from './schema/calendar.ts';
import type { RecordColumns } from './schema/columns.ts';
import type { ConferenceTables } from './schema/conferences.ts';
import type { KeepingTables } from './schema/keeping.ts';
import type { OfficeTables } from './schema/office.ts';
import type { OutputTables } from './schema/outputs.ts';
import type { PeopleTables } from './schema/people.ts';
import type { PlanTables } from './schema/plan.ts';

export type { AgreementColumns, Flag, Maybe, RecordColumns } from './schema/columns.ts';

/** Every table and view of the store, its columns in camelCase. */
export interface Schema
  extends OfficeTables,
    AgreementTables,
    PlanTables,
    CalendarTables,
    PeopleTables,
    BroadcastTables,
    ConferenceTables,
    OutputTables,
    KeepingTables {}

/** Tables whose rows are records: id, version, bin. */
export type RecordTable = { [Table in keyof Schema]: Schema[Table] extends RecordColumns ? Table : never }[keyof Schema];
/** Those whose records bear a code of their own. */
export type CodedTable = { [Table in RecordTable]: Schema[Table] extends { code: string; codeKey: string } ? Table : never }[RecordTable];
/** What the services write of a record; the store adds the rest. */
export type Values<Table extends RecordTable> = Omit<Schema[Table], keyof RecordColumns>;
type Clearable<Row> = { [Column in keyof Row]: null extends Row[Column] ? Column : never }[keyof Row];
/** A new record: columns that may be empty may be left out. */
export type NewValues<Table extends RecordTable> = Omit<Values<Table>, Clearable<Values<Table>>> &
  Partial<Pick<Values<Table>, Clearable<Values<Table>>>>;
