import { Button, Center, Flex, Group, Loader, Stack, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate } from '@tanstack/react-router';
import { Notice } from '../components/Notice.tsx';
import { undoLast } from '../components/notify.tsx';
import { api } from '../client/api.ts';
import { areas } from './areas.ts';
import { useLost } from '../client/changes.ts';
import { problemOf } from '../client/errors.ts';
import { frameTexts } from './labels.ts';
import { MonthSwitch } from './MonthSwitch.tsx';
import { Rail } from './Rail.tsx';
import classes from './Shell.module.css';
import { TodayContext } from '../client/today.ts';
import { WayBackButton } from './WayBackButton.tsx';
import { WhoWorks } from './WhoWorks.tsx';

/** Rail, top bar and the page. Pages are drawn once the engine has said which day it is. */
export function Shell() {
  // Nothing that is written changes this answer, but the day ends.
  const info = useQuery({ ...api.app.info.queryOptions(), refetchInterval: untilMidnight, refetchOnWindowFocus: 'always' });
  const navigate = useNavigate();
  const lost = useLost();
  useHotkeys(
    areas.map((area): [string, () => void] => [`alt+${area.key}`, () => void navigate({ to: area.to })]),
    [],
  );
  useHotkeys([['mod+Z', () => void undoLast()]]);
  if (info.error && !info.data) {
    return (
      <Center h="100%">
        <Stack align="center" role="alert">
          <Text>{problemOf(info.error).message}</Text>
          <Button onClick={() => void info.refetch()}>{frameTexts.reload}</Button>
        </Stack>
      </Center>
    );
  }
  if (!info.data) {
    return (
      <Center h="100%">
        <Loader aria-label={frameTexts.product} />
      </Center>
    );
  }
  return (
    <TodayContext value={info.data.today}>
      <a className={classes.skip} href="#main" onClick={skipToMain}>
        {frameTexts.skip}
      </a>
      <Flex h="100%">
        <Rail />
        <Stack gap={0} flex={1} miw={0}>
          <header className={classes.bar}>
            <MonthSwitch />
            <WayBackButton />
            {lost && <Notice tone="warn">{frameTexts.lost}</Notice>}
            <Group ml="auto">
              <WhoWorks />
            </Group>
          </header>
          <main id="main" tabIndex={-1} className={classes.main}>
            <Outlet />
          </main>
        </Stack>
      </Flex>
    </TodayContext>
  );
}

const untilMidnight = (): number => new Date().setHours(24, 0, 1, 0) - Date.now();

/** The address holds the page (hash history), so the link must not change it. */
function skipToMain(event: { preventDefault: () => void }): void {
  event.preventDefault();
  const main = document.getElementById('main');
  const first = main?.querySelector<HTMLElement>('button, a, input, [tabindex="0"]');
  (first ?? main)?.focus();
}
