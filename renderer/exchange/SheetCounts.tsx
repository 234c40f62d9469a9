import { formatNumber } from '../../shared/kernel/numbers.ts';
import type { ImportResult } from '../../shared/exchange/contract.ts';
import { countsOf } from './counts.ts';
import classes from './Exchange.module.css';
import { exchangeTexts as texts } from './labels.ts';

/** What the file holds, sheet by sheet. */
export function SheetCounts({ result }: { result: ImportResult }) {
  const sheets = Object.entries(result.sheets);
  const all = countsOf(result);
  return (
    <div className={classes.counts}>
      <table aria-label={texts.sheetsLabel}>
        <thead>
          <tr>
            <th scope="col">{texts.sheet}</th>
            <th scope="col">{texts.fresh}</th>
            <th scope="col">{texts.changed}</th>
            <th scope="col">{texts.same}</th>
            <th scope="col">{texts.errors}</th>
          </tr>
        </thead>
        <tbody>
          {sheets.map(([name, count]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <Cell value={count.new} />
              <Cell value={count.changed} />
              <Cell value={count.same} />
              <Cell value={count.errors} bad />
            </tr>
          ))}
          {sheets.length === 0 && (
            <tr>
              <td colSpan={5} className={classes.none}>
                {texts.noSheets}
              </td>
            </tr>
          )}
        </tbody>
        {sheets.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">{texts.total}</th>
              <Cell value={all.fresh} />
              <Cell value={all.changed} />
              <Cell value={all.same} />
              <Cell value={all.errorRows} bad />
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

function Cell({ value, bad }: { value: number; bad?: boolean }) {
  return (
    <td data-zero={value === 0 || undefined} data-bad={(bad && value > 0) || undefined}>
      {value === 0 ? '–' : formatNumber(value)}
    </td>
  );
}
