import { Button } from '@mantine/core';
import { IconFileImport, IconFileTypePdf, IconFileTypeXls, IconMessage } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type ConfirmationState, confirmationStateLabels, confirmationStates } from '../../../shared/broadcasts/confirmations/rules.ts';
import type { MonthOfCommune } from '../../../shared/broadcasts/confirmations/contract.ts';
import { formatMonth, type Month, type Span } from '../../../shared/kernel/periods.ts';
import { api } from '../../client/api.ts';
import { useMonth } from '../../client/period.ts';
import { FileDrop } from '../../components/FileDrop.tsx';
import { useFilePicker } from '../../components/intake/use-file-picker.tsx';
import { FilterSelect } from '../../components/Filters.tsx';
import { BroadcastsFrame, useBroadcastsAddress, useBroadcastsSearch } from '../BroadcastsFrame.tsx';
import { ChasePanel } from './ChasePanel.tsx';
import { confirmationTexts as texts } from './labels.ts';
import { MonthPanel } from './MonthPanel.tsx';
import { MonthTable } from './MonthTable.tsx';
import { ReviewPage } from './ReviewPage.tsx';
import { useReview } from './use-review.ts';
import { useSlips } from './use-slips.ts';
import { WholeMonthForm } from './WholeMonthForm.tsx';

const states = confirmationStates.map((value) => ({ value, label: confirmationStateLabels[value] }));
const unconfirmed = (row: MonthOfCommune) => row.state === 'notSent' || row.state === 'sent';
type Beside = { kind: 'chase' } | { kind: 'wholeMonth'; commune: MonthOfCommune };

/** «Xác nhận tháng»: slips go out, come back and are compared with the log, commune by commune. Another month begins anew. */
export function ConfirmationsTab() {
  const { month, span } = useMonth();
  return <Confirmations key={formatMonth(month)} month={month} span={span} />;
}

function Confirmations({ month, span }: { month: Month; span: Span }) {
  const { open } = useBroadcastsSearch();
  const address = useBroadcastsAddress();
  const overview = useQuery(api.broadcasts.confirmations.overview.queryOptions({ input: month }));
  const [state, setState] = useState<ConfirmationState>();
  const [beside, setBeside] = useState<Beside>();
  const slips = useSlips(month);
  const review = useReview(month);
  const bringFor = useRef<string>(undefined);
  const picker = useFilePicker(texts.bring, (files) => review.choose(files, bringFor.current), true);
  const choose = (communeId?: string) => {
    bringFor.current = communeId;
    picker.choose();
  };

  const communes = overview.data?.communes ?? [];
  const keep = (row: MonthOfCommune) => state === undefined || row.state === state;
  const shown = communes.filter(keep);
  const show = (next: Beside | undefined) => {
    address.close();
    setBeside(next);
  };
  /** The panel has the buttons of its own commune. */
  const isBeside = beside !== undefined || open !== undefined;
  const panel = () => {
    if (beside?.kind === 'chase')
      return (
        <ChasePanel
          month={month}
          end={span.to}
          office={overview.data?.office ?? ''}
          communes={communes.filter(unconfirmed).map((row) => row.name)}
          onClose={() => setBeside(undefined)}
        />
      );
    if (beside && overview.data)
      return (
        <WholeMonthForm
          key={beside.commune.id}
          month={month}
          period={overview.data.period}
          commune={beside.commune}
          onClose={() => setBeside(undefined)}
        />
      );
    if (open === undefined) return null;
    return (
      <MonthPanel key={open} month={month} communeId={open} onClose={address.close}>
        {(commune) => (
          <>
            <Button variant="default" size="compact-md" onClick={() => choose(commune.id)}>
              {texts.bringOne}
            </Button>
            <Button variant="default" size="compact-md" onClick={() => show({ kind: 'wholeMonth', commune })}>
              {texts.wholeMonth}
            </Button>
            <Button variant="default" size="compact-md" ml="auto" onClick={() => slips.pdf([commune])}>
              {texts.pdf}
            </Button>
            <Button variant="default" size="compact-md" onClick={() => slips.workbooks([commune])}>
              {texts.workbook}
            </Button>
          </>
        )}
      </MonthPanel>
    );
  };
  if (review.read)
    return (
      <>
        <ReviewPage review={review} onChoose={() => choose()} />
        {picker.field}
      </>
    );
  return (
    <FileDrop text={texts.bring} onDrop={(files) => review.choose(files)}>
      <BroadcastsFrame
        main={{
          label: texts.bring,
          icon: <IconFileImport size={17} />,
          busy: review.reading,
          shortcut: { keys: ['mod+O'], hint: 'Ctrl+O' },
          onClick: () => choose(),
        }}
        filters={
          <>
            <FilterSelect label={texts.anyState} choices={states} value={state} onChange={setState} />
            {!isBeside && (
              <>
                <Button
                  variant="default"
                  ml="auto"
                  leftSection={<IconFileTypePdf size={16} />}
                  disabled={shown.length === 0}
                  onClick={() => slips.pdf(shown)}
                >
                  {texts.pdf}
                </Button>
                <Button
                  variant="default"
                  leftSection={<IconFileTypeXls size={16} />}
                  disabled={shown.length === 0}
                  loading={slips.making !== undefined}
                  onClick={() => slips.workbooks(shown)}
                >
                  {texts.workbook}
                </Button>
                <Button variant="default" leftSection={<IconMessage size={16} />} onClick={() => show({ kind: 'chase' })}>
                  {texts.chase}
                </Button>
              </>
            )}
          </>
        }
        panel={panel()}
      >
        <MonthTable
          query={{ ...overview, data: overview.data && [...overview.data.communes] }}
          keep={keep}
          narrowed={state !== undefined}
          onAll={() => setState(undefined)}
          openId={open}
          act={{
            ...slips,
            open: (row) => {
              setBeside(undefined);
              address.open(row.id);
            },
            wholeMonth: (commune) => show({ kind: 'wholeMonth', commune }),
            bring: (row) => choose(row.id),
          }}
        />
      </BroadcastsFrame>
      {picker.field}
      {slips.dialog}
    </FileDrop>
  );
}
