import { Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { formatDay } from '../../shared/kernel/dates.ts';
import { api } from '../client/api.ts';
import { useToday } from '../client/today.ts';
import { Page } from '../components/Page.tsx';
import { TableEmpty } from '../components/TableStates.tsx';
import { ComingConferences, CurrentWaves } from './Coming.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { todayTexts as texts } from './labels.ts';
import { ThisWeek } from './ThisWeek.tsx';
import classes from './TodayPage.module.css';
import { Unfinished } from './Unfinished.tsx';

/** Where the day begins: how the month stands and what still has to be done. */
export function TodayPage() {
  const today = useToday();
  const navigate = useNavigate();
  const communes = useQuery(api.office.communes.list.queryOptions({ input: {} }));
  const empty = communes.data?.length === 0;
  return (
    <Page title={texts.title} aside={<Text c="dimmed">{formatDay(today)}</Text>}>
      {empty ? (
        <TableEmpty>
          <Text>{texts.noOffice}</Text>
          <Button onClick={() => void navigate({ to: '/office' })}>{texts.toOffice}</Button>
        </TableEmpty>
      ) : (
        <div className={classes.grid}>
          <Stack gap={14} miw={0}>
            <KeyFigures />
            <ThisWeek />
          </Stack>
          <Stack gap={14} miw={0}>
            <Unfinished />
            <ComingConferences />
            <CurrentWaves />
          </Stack>
        </div>
      )}
    </Page>
  );
}
