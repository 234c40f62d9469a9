import classes from './Matrix.module.css';
import { stuckAt } from './stuck.ts';
import type { MatrixColumn } from './types.ts';

/** One line, or two where columns stand under the name of their group. */
export function MatrixHead<Row>({ columns }: { columns: readonly MatrixColumn<Row>[] }) {
  const grouped = columns.some((column) => column.group !== undefined);
  return (
    <thead>
      <tr>
        {columns.map((column, at) => {
          if (column.group === undefined) return <Head key={column.key} column={column} lines={grouped ? 2 : 1} />;
          if (columns[at - 1]?.group === column.group) return null;
          const rest = columns.slice(at).findIndex((other) => other.group !== column.group);
          return (
            <th key={column.key} scope="colgroup" colSpan={rest < 0 ? columns.length - at : rest}>
              {column.group}
            </th>
          );
        })}
      </tr>
      {grouped && (
        <tr className={classes.second}>
          {columns.map((column) => column.group !== undefined && <Head key={column.key} column={column} lines={1} />)}
        </tr>
      )}
    </thead>
  );
}

function Head<Row>({ column: { head, hint, stuck, className }, lines }: { column: MatrixColumn<Row>; lines: number }) {
  return (
    <th scope="col" rowSpan={lines} title={hint} {...stuckAt(stuck, className)}>
      {head}
    </th>
  );
}
