import { Button, SegmentedControl, Text, Tooltip } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { compliancePaper } from '../../../shared/broadcasts/compliance/paper.ts';
import { periodTitle } from '../../../shared/broadcasts/compliance/period.ts';
import { formatDay } from '../../../shared/kernel/dates.ts';
import type { Span } from '../../../shared/kernel/periods.ts';
import { api } from '../../client/api.ts';
import { FilterDay } from '../../components/Filters.tsx';
import { usePaper } from '../../components/paper/use-paper.ts';
import { usePaperDialog } from '../../components/paper/use-paper-dialog.tsx';
import { TableError } from '../../components/TableStates.tsx';
import { BroadcastsFrame, useBroadcastsAddress, useBroadcastsSearch } from '../BroadcastsFrame.tsx';
import { CommunesSkeleton, NoCommunes } from '../NoCommunes.tsx';
import classes from './compliance.module.css';
import { HeatTable } from './HeatTable.tsx';
import { complianceTexts as texts, periodKindLabels } from './labels.ts';
import { useComplianceInput, usualPeriod } from './period.ts';
import { RiskPanel } from './RiskPanel.tsx';
import { type PeriodKind, periodKinds } from './search.ts';
import { Summary } from './Summary.tsx';
import { TrendChart } from './TrendChart.tsx';

/** «Mức phát»: R1 over any period, who is short this week, the trend and R10. */
export function ComplianceTab() {
  const input = useComplianceInput();
  const query = useQuery(api.broadcasts.compliance.overview.queryOptions({ input, placeholderData: keepPreviousData }));
  const { making, save } = usePaper();
  const printed = usePaperDialog();
  const data = query.data;
  return (
    <BroadcastsFrame
      main={{
        label: texts.export,
        icon: <IconFileSpreadsheet size={17} />,
        busy: making !== undefined,
        disabled: !data,
        shortcut: { keys: ['mod+E'], hint: 'Ctrl+E' },
        onClick: () => void save({ paper: 'compliance', input, format: 'xlsx' }),
      }}
      filters={
        <PeriodFilters
          title={periodTitle(input.period)}
          span={data?.span}
          onPrint={() => printed.open({ paper: compliancePaper, input })}
        />
      }
    >
      {printed.dialog}
      {query.error ? (
        <TableError error={query.error} onRetry={() => void query.refetch()} />
      ) : !data ? (
        <CommunesSkeleton rows={12} />
      ) : data.rows.length === 0 ? (
        <NoCommunes title={texts.emptyTitle} hint={texts.emptyHint} />
      ) : (
        <div className={classes.scroll} data-stale={query.isPlaceholderData || undefined}>
          <div className={classes.top}>
            <Summary data={data} />
            <div className={classes.cards}>
              <TrendChart trend={data.trend} />
              <RiskPanel week={data.week} chronic={data.chronic} />
            </div>
          </div>
          <HeatTable data={data} />
        </div>
      )}
    </BroadcastsFrame>
  );
}

interface FilterProps {
  title: string;
  span: Span | undefined;
  onPrint: () => void;
}

function PeriodFilters({ title, span, onPrint }: FilterProps) {
  const { period: kind = usualPeriod, since, until, units = 'now' } = useBroadcastsSearch();
  const { filter } = useBroadcastsAddress();
  const { period } = useComplianceInput();
  return (
    <>
      <SegmentedControl<PeriodKind>
        size="xs"
        aria-label={texts.periodLabel}
        data={periodKinds.map((value) => ({ value, label: periodKindLabels[value] }))}
        value={kind}
        onChange={(next) => filter({ period: next === usualPeriod ? undefined : next })}
      />
      {period.kind === 'range' ? (
        <>
          <FilterDay label={texts.from} placeholder={formatDay(period.from)} value={since} onChange={(day) => filter({ since: day })} />
          <FilterDay label={texts.to} placeholder={formatDay(period.to)} value={until} onChange={(day) => filter({ until: day })} />
        </>
      ) : (
        <Text size="sm" className={classes.period}>
          <b>{title}</b>
          {span && ` · ${formatDay(span.from)} – ${formatDay(span.to)}`}
        </Text>
      )}
      <Tooltip label={texts.unitsHint} multiline w={320}>
        <SegmentedControl
          size="xs"
          aria-label={texts.unitsLabel}
          data={[
            { value: 'now', label: texts.unitsNow },
            { value: 'then', label: texts.unitsThen },
          ]}
          value={units}
          onChange={(next) => filter({ units: next === 'then' ? 'then' : undefined })}
        />
      </Tooltip>
      <Button variant="default" ml="auto" disabled={!span} onClick={onPrint}>
        {texts.print}
      </Button>
    </>
  );
}
