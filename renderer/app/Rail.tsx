import { Link } from '@tanstack/react-router';
import { areas, footAreas } from './areas.ts';
import { frameTexts } from './labels.ts';
import classes from './Shell.module.css';

export function Rail() {
  return (
    <nav className={classes.rail} aria-label={frameTexts.rail}>
      <div className={classes.product}>
        <span className={classes.productLong}>{frameTexts.product}</span>
      </div>
      {areas.map((area) => {
        const Icon = area.icon;
        return (
          <Link
            key={area.to}
            to={area.to}
            className={classes.entry}
            title={`${area.label} (Alt+${area.key})`}
            aria-keyshortcuts={`Alt+${area.key}`}
          >
            <Icon size={19} stroke={1.7} aria-hidden />
            <span className={classes.entryLabel}>{area.label}</span>
            <span className={classes.entryKey} aria-hidden>
              Alt+{area.key}
            </span>
          </Link>
        );
      })}
      <div className={classes.foot}>
        {footAreas.map((area) => {
          const Icon = area.icon;
          return (
            <Link key={area.to} to={area.to} className={classes.entry}>
              <Icon size={19} stroke={1.7} aria-hidden />
              <span className={classes.entryLabel}>{area.label}</span>
            </Link>
          );
        })}
      </div>
    </nav>
  );
}
