import { commonTexts } from './labels.ts';
import { EntityTable, type EntityTableProps } from './EntityTable.tsx';
import { tellProblem } from './notify.tsx';
import { type RecordProcedures, type Ref, removedText, removeRecord } from './saving.ts';

interface Props<Row extends Ref, Key extends string>
  extends Omit<EntityTableProps<Row, Key>, 'onOpen' | 'onDelete' | 'actions' | 'openId'> {
  /** Where the record that stands open is named (useAddress), and which it is. */
  address: { open: (id: string) => void; close: () => void };
  open: string | undefined;
  record: Pick<RecordProcedures<never>, 'remove' | 'restore'>;
  /** What one is called: «danh sách chuyển». */
  word: string;
}

/** A list whose records open in the drawer beside it and go into the bin with Delete, with a way back. */
export function RecordTable<Row extends Ref, Key extends string>({ address, open, record, word, ...table }: Props<Row, Key>) {
  const remove = (row: Row) => {
    if (open === row.id) address.close();
    removeRecord(record, row, removedText(word)).catch(tellProblem);
  };
  return (
    <EntityTable
      {...table}
      {...(open === undefined ? {} : { openId: open })}
      onOpen={(row) => address.open(row.id)}
      onDelete={remove}
      actions={(row) => [
        { label: commonTexts.open, shortcut: 'Enter', onClick: () => address.open(row.id) },
        { label: commonTexts.remove, shortcut: 'Delete', destructive: true, onClick: () => remove(row) },
      ]}
    />
  );
}
