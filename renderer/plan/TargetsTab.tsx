import { useQuery } from '@tanstack/react-query';
import { formatNumber, parseWhole } from '../../shared/kernel/numbers.ts';
import { indicators } from '../../shared/plan/indicators.ts';
import { api, client } from '../client/api.ts';
import { writtenIsShown } from '../client/changes.ts';
import { useMonth } from '../client/period.ts';
import { Hint } from '../components/Hint.tsx';
import { InlineEdit } from '../components/InlineEdit.tsx';
import { tellDone } from '../components/notify.tsx';
import { PlainTable } from '../components/PlainTable.tsx';
import { TableError } from '../components/TableStates.tsx';
import { officeTexts } from '../office/labels.ts';
import { OfficeFrame } from '../office/OfficeFrame.tsx';
import { targetTexts as texts } from './labels.ts';

/** The year's plan per indicator, typed straight into the table; each number is kept as soon as it is left. */
export function TargetsTab() {
  const { year } = useMonth().month;
  const targets = useQuery(api.plan.targets.list.queryOptions({ input: { year } }));
  const amounts = new Map(targets.data?.map((row) => [row.code, row.amount]));
  const save = async (code: string, text: string): Promise<string | undefined> => {
    const amount = text.trim() === '' ? null : parseWhole(text);
    if (amount === undefined || (amount !== null && amount < 0)) return texts.notWhole;
    const { undo } = await client.plan.targets.save({ year, rows: [{ code, amount }] });
    tellDone(texts.saved(code, amount === null ? '' : formatNumber(amount)), undo);
    await writtenIsShown();
    return undefined;
  };
  return (
    <OfficeFrame filters={<Hint>{texts.hint(year)}</Hint>}>
      {targets.error ? (
        <TableError error={targets.error} onRetry={() => void targets.refetch()} />
      ) : (
        <PlainTable
          label={texts.table}
          head={[
            { title: officeTexts.code, width: 140 },
            { title: texts.indicator },
            { title: texts.unit, width: 150 },
            { title: texts.amount, width: 200, number: true },
          ]}
        >
          {indicators.map(({ code, label, unit }) => {
            const amount = amounts.get(code);
            return (
              <tr key={`${year}-${code}`}>
                <td>{code}</td>
                <td>{label}</td>
                <td>{unit}</td>
                <td>
                  <InlineEdit
                    number
                    label={texts.of(label)}
                    value={amount === undefined ? '' : formatNumber(amount)}
                    onCommit={(text) => save(code, text)}
                  />
                </td>
              </tr>
            );
          })}
        </PlainTable>
      )}
    </OfficeFrame>
  );
}
