import { useElementSize } from '@mantine/hooks';
import type { ComplianceOverview } from '../../../shared/broadcasts/compliance/contract.ts';
import { drawTrend, said } from '../../../shared/broadcasts/compliance/trend-drawing.ts';
import classes from './compliance.module.css';
import { complianceTexts as texts } from './labels.ts';

const height = 142;
const usualWidth = 620;

/** Share of commune-weeks that meet R1 month by month; last year's line is thin and dashed. */
export function TrendChart({ trend }: { trend: ComplianceOverview['trend'] }) {
  const { ref, width } = useElementSize();
  const drawing = drawTrend(trend, Math.max(320, width || usualWidth), height);
  const judged = trend.filter((month) => month.judged > 0);
  return (
    <section className={classes.card} aria-label={texts.trend}>
      <header className={classes.cardHead}>
        <h2>{texts.trend}</h2>
        <span className={classes.key} data-line="now">
          {texts.trendNow}
        </span>
        <span className={classes.key} data-line="last">
          {texts.trendLast}
        </span>
      </header>
      <div ref={ref}>
        {judged.length === 0 && drawing.lastYear.length === 0 ? (
          <p className={classes.nothing}>{texts.trendEmpty}</p>
        ) : (
          <svg className={classes.chart} width="100%" height={height} role="img" aria-label={judged.map(said).join('. ')}>
            {drawing.levels.map((level) => (
              <g key={level.label}>
                <line x1={drawing.left} x2={drawing.right} y1={level.y} y2={level.y} />
                <text x={drawing.left - 6} y={level.y + 4} textAnchor="end">
                  {level.label}
                </text>
              </g>
            ))}
            {drawing.months.map((month) => (
              <text key={month.x} x={month.x} y={drawing.foot + 15} textAnchor="middle">
                {month.label}
                {month.year && (
                  <tspan x={month.x} dy={13}>
                    {month.year}
                  </tspan>
                )}
              </text>
            ))}
            {drawing.lastYear.map((points) => (
              <polyline key={points} points={points} data-line="last" />
            ))}
            {drawing.now.map((points) => (
              <polyline key={points} points={points} data-line="now" />
            ))}
            {drawing.dots.map((dot) => (
              <circle key={dot.x} cx={dot.x} cy={dot.y} r={3.5}>
                <title>{dot.label}</title>
              </circle>
            ))}
          </svg>
        )}
      </div>
    </section>
  );
}
