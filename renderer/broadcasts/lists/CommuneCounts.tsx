import type { ListShown } from '../../../shared/broadcasts/lists/contract.ts';
import { rowStates } from '../../../shared/intake/contract.ts';
import { formatNumber } from '../../../shared/kernel/numbers.ts';
import { listStateLabels, listTexts as texts } from './labels.ts';
import classes from './Lists.module.css';

/** States an airing can have; rows without an airing belong to no commune. */
const states = rowStates.filter((state) => state !== 'ask' && state !== 'aside');

/** What will become of the airings, commune by commune; a name narrows the list below to it. */
export function CommuneCounts({
  result,
  chosen,
  onChoose,
}: {
  result: ListShown;
  chosen: string | undefined;
  onChoose: (key: string | undefined) => void;
}) {
  const { communes } = result;
  if (communes.length === 0) return null;
  return (
    <div className={classes.counts}>
      <table aria-label={texts.communesLabel}>
        <thead>
          <tr>
            <th scope="col">{texts.commune}</th>
            {states.map((state) => (
              <th key={state} scope="col">
                {listStateLabels[state]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {communes.map(({ key, name, counts }) => (
            <tr key={key} data-chosen={key === chosen || undefined}>
              <th scope="row">
                <button type="button" aria-pressed={key === chosen} onClick={() => onChoose(key === chosen ? undefined : key)}>
                  {name}
                </button>
              </th>
              {states.map((state) => (
                <td
                  key={state}
                  data-zero={counts[state] === 0 || undefined}
                  data-bad={(state === 'error' && counts[state] > 0) || undefined}
                >
                  {counts[state] === 0 ? '–' : formatNumber(counts[state])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
