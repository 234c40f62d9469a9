import type { CellSaid } from '../../intake/questions.ts';
import { type CellValue, columnLetters, isErrorCell } from '../../sheets/cells.ts';
import { plain, shortened } from '../../sheets/words.ts';

export const said = (sheet: string, row: number, at: number | null, cell: CellValue | string | undefined): CellSaid => ({
  sheet,
  row,
  column: at === null ? '' : columnLetters(at),
  text: shortened(isErrorCell(cell) ? cell.error : plain(cell)),
});
