import type { ReactNode } from 'react';
import type { columnsShown } from './columns.ts';
import { rosterTexts as texts } from './labels.ts';
import classes from './Roster.module.css';

interface Props {
  columns: ReturnType<typeof columnsShown>;
  /** Pixels of the rows above and below that are not drawn. */
  above: number;
  below: number;
  children: ReactNode;
}

/** The head that stays and the lines that can be seen. */
export function RosterTable({ columns, above, below, children }: Props) {
  return (
    <table className={classes.table} role="presentation">
      <colgroup>
        <col style={{ width: 44 }} />
        {columns.map((column) => (
          <col key={column.key} style={column.width ? { width: column.width } : undefined} />
        ))}
        <col style={{ width: 34 }} />
      </colgroup>
      <thead role="rowgroup" className={classes.head}>
        <tr role="row" aria-rowindex={1}>
          <th role="columnheader" className={classes.number}>
            {texts.number}
          </th>
          {columns.map((column) => (
            <th key={column.key} role="columnheader" title={column.hint}>
              {column.title}
            </th>
          ))}
          <th role="columnheader" aria-label={texts.removeRow} />
        </tr>
      </thead>
      <tbody role="rowgroup">
        <Gap height={above} />
        {children}
        <Gap height={below} />
      </tbody>
    </table>
  );
}

function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden className={classes.gap}>
      <td style={{ height }} />
    </tr>
  );
}
