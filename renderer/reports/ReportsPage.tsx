import { Button, Switch, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { z } from 'zod';
import { formatDay } from '../../shared/kernel/dates.ts';
import { settingDefinitions } from '../../shared/settings.ts';
import { useAddress } from '../client/address.ts';
import { api } from '../client/api.ts';
import { useMonth } from '../client/period.ts';
import { remembered, useRemembered } from '../client/remembered.ts';
import { setWayBack } from '../client/way-back.ts';
import { Notice } from '../components/Notice.tsx';
import { Page } from '../components/Page.tsx';
import { usePaper } from '../components/paper/use-paper.ts';
import { EmptyHint, TableEmpty, TableError } from '../components/TableStates.tsx';
import { FigureGrid } from './FigureGrid.tsx';
import { figureId, hasFigures } from './figures.ts';
import { GridSkeleton } from './GridSkeleton.tsx';
import { reportTexts as texts } from './labels.ts';
import classes from './ReportsPage.module.css';
import type { ReportsSearch } from './search.ts';
import { TracePanel } from './TracePanel.tsx';

const route = getRouteApi('/reports');
const onlyFilledStore = remembered('reports.onlyFilled', z.boolean(), false);

/** Báo cáo tháng: the figures of the month in the top bar, each open to its records, and the workbook made of them. */
export function ReportsPage() {
  const search = route.useSearch();
  const navigate = useNavigate();
  const { filter, goTo } = useAddress<ReportsSearch>();
  const { month } = useMonth();
  const [onlyFilled, setOnlyFilled] = useRemembered(onlyFilledStore);
  const query = useQuery(api.reports.monthly.queryOptions({ input: month, placeholderData: keepPreviousData }));
  const settings = useQuery(api.office.settings.list.queryOptions({ input: { year: month.year } }));
  const { making, save } = usePaper();

  useEffect(() => setWayBack(undefined), []);
  const hidden = settingDefinitions['report.hiddenRows'].read(
    settings.data?.find((setting) => setting.key === 'report.hiddenRows')?.value ?? '',
  );
  const report = query.data;
  const printed = report?.rows.filter((row) => !hidden?.includes(row.code)) ?? [];
  const rows = onlyFilled ? printed.filter(hasFigures) : printed;
  const openRow = report?.rows.find((row) => row.code === search.code);
  const span = search.span ?? 'month';

  const open = (code: string, to: typeof span) => (openRow ? filter : goTo)({ code, span: to });
  const close = () => {
    if (!openRow) return;
    filter({ code: undefined, span: undefined });
    document.getElementById(figureId(openRow.code, span))?.focus();
  };
  return (
    <Page
      title={texts.title}
      aside={
        report && (
          <Text size="sm" c="dimmed" className={classes.period}>
            {texts.period(formatDay(report.period.from), formatDay(report.period.to))}
          </Text>
        )
      }
      main={{
        label: texts.export,
        icon: <IconFileSpreadsheet size={17} />,
        busy: making !== undefined,
        disabled: !report,
        shortcut: { keys: ['mod+E'], hint: 'Ctrl+E' },
        onClick: () => void save({ paper: 'monthly', input: month, format: 'xlsx' }),
      }}
      menu={[
        { label: texts.menuTargets, onClick: () => void navigate({ to: '/office', search: { tab: 'targets' } }) },
        { label: texts.menuOpenings, onClick: () => void navigate({ to: '/office', search: { tab: 'openings' } }) },
        { label: texts.menuExchange, onClick: () => void navigate({ to: '/exchange' }) },
        { label: texts.menuHidden, onClick: () => void navigate({ to: '/office', search: { tab: 'settings' } }) },
      ]}
      filters={
        <div className={classes.bar}>
          {report && report.warnings.length > 0 && (
            <Notice tone="warn">
              {report.warnings.map((warning) => (
                <div key={warning}>{warning}</div>
              ))}
            </Notice>
          )}
          {report && !report.rows.some(hasFigures) && <Notice tone="info">{texts.nothing}</Notice>}
          <div className={classes.hints}>
            <Switch
              size="sm"
              label={texts.onlyFilled}
              checked={onlyFilled}
              onChange={(event) => setOnlyFilled(event.currentTarget.checked)}
            />
            <Text size="xs" c="dimmed" className={classes.legend}>
              {texts.legend}
            </Text>
            <Text size="xs" c="dimmed" className={classes.keys}>
              {texts.keys}
            </Text>
          </div>
        </div>
      }
      panel={report && openRow && <TracePanel key={`${openRow.code} ${span}`} report={report} row={openRow} span={span} onClose={close} />}
    >
      {query.error && !report ? (
        <TableError error={query.error} onRetry={() => void query.refetch()} />
      ) : !report ? (
        <GridSkeleton />
      ) : rows.length === 0 ? (
        <TableEmpty>
          <EmptyHint
            title={texts.allHidden}
            action={
              <Button variant="default" onClick={() => setOnlyFilled(false)}>
                {texts.showAll}
              </Button>
            }
          >
            {texts.allHiddenHint}
          </EmptyHint>
        </TableEmpty>
      ) : (
        <FigureGrid
          report={report}
          rows={rows}
          open={openRow && { code: openRow.code, span }}
          onOpen={open}
          onEscape={close}
          stale={query.isPlaceholderData}
        />
      )}
    </Page>
  );
}
