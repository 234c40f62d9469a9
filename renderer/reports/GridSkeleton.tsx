import { TableSkeleton } from '../components/TableStates.tsx';
import classes from './FigureGrid.module.css';

/** The shape of the report while its figures are counted. */
export function GridSkeleton() {
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <TableSkeleton columns={8} />
      </table>
    </div>
  );
}
