import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { formatNumber } from '../../shared/kernel/numbers.ts';
import { api } from '../client/api.ts';
import { useMonth } from '../client/period.ts';
import { planShare, showFigure } from '../reports/figures.ts';
import { keyFigures, todayTexts as texts } from './labels.ts';
import { Panel } from './Panel.tsx';
import classes from './TodayPage.module.css';

/** The month's main figures, of the month in the top bar. */
export function KeyFigures() {
  const { month } = useMonth();
  const navigate = useNavigate();
  const report = useQuery(api.reports.monthly.queryOptions({ input: month }));
  const rows = keyFigures.flatMap(({ code, label }) => {
    const row = report.data?.rows.find((one) => one.code === code);
    return row ? [{ ...row, label }] : [];
  });
  return (
    <Panel
      title={texts.figures(month.month, month.year)}
      link={{ label: texts.toReport, onClick: () => void navigate({ to: '/reports' }) }}
      query={report}
    >
      <table className={classes.figures}>
        <thead>
          <tr>
            <th scope="col">{texts.indicator}</th>
            <th scope="col">{texts.month}</th>
            <th scope="col">{texts.ytd}</th>
            <th scope="col">{texts.plan}</th>
            <th scope="col">{texts.share}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const share = planShare(row);
            return (
              <tr key={row.code}>
                <td>{row.label}</td>
                <td>{showFigure(row.month, row.unit)}</td>
                <td>{showFigure(row.ytd, row.unit)}</td>
                <td>{row.plan === null ? '–' : showFigure(row.plan, row.unit)}</td>
                <td>{share === undefined ? '–' : formatNumber(share, 1)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Panel>
  );
}
