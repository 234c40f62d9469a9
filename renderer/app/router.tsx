import { Button, Center, Stack, Text } from '@mantine/core';
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
  retainSearchParams,
  type RouterHistory,
} from '@tanstack/react-router';
import { z } from 'zod';
import { BroadcastsPage } from '../broadcasts/BroadcastsPage.tsx';
import { ListsPage } from '../broadcasts/lists/ListsPage.tsx';
import { zBroadcastsSearch } from '../broadcasts/search.ts';
import { AttendeePage } from '../conferences/AttendeePage.tsx';
import { ConferencePage } from '../conferences/ConferencePage.tsx';
import { ConferencesPage } from '../conferences/ConferencesPage.tsx';
import { zConferenceSearch, zConferencesSearch } from '../conferences/search.ts';
import { ExchangePage } from '../exchange/ExchangePage.tsx';
import { OfficePage } from './OfficePage.tsx';
import { zOfficeSearch } from '../office/search.ts';
import { OutputsPage } from '../outputs/OutputsPage.tsx';
import { zOutputsSearch } from '../outputs/search.ts';
import { PeoplePage } from '../people/PeoplePage.tsx';
import { PersonPage } from '../people/persons/PersonPage.tsx';
import { zPeopleSearch, zPersonSearch } from '../people/search.ts';
import { ReportsPage } from '../reports/ReportsPage.tsx';
import { zReportsSearch } from '../reports/search.ts';
import { TodayPage } from '../today/TodayPage.tsx';
import { frameTexts } from './labels.ts';
import { zMonthText } from '../client/period.ts';
import { Shell } from './Shell.tsx';

const root = createRootRoute({
  component: Shell,
  validateSearch: z.object({ month: zMonthText }),
  search: { middlewares: [retainSearchParams(['month'])] },
  errorComponent: () => <Broken message={frameTexts.pageBroke} />,
  notFoundComponent: () => <Broken message={frameTexts.noSuchPage} />,
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/today' });
  },
});
const today = createRoute({ getParentRoute: () => root, path: '/today', component: TodayPage });
const broadcasts = createRoute({
  getParentRoute: () => root,
  path: '/broadcasts',
  validateSearch: zBroadcastsSearch,
  component: BroadcastsPage,
});
const lists = createRoute({ getParentRoute: () => root, path: '/broadcasts/lists', component: () => <ListsPage /> });
const conferences = createRoute({
  getParentRoute: () => root,
  path: '/conferences',
  validateSearch: zConferencesSearch,
  component: ConferencesPage,
});
const conference = createRoute({
  getParentRoute: () => root,
  path: '/conferences/$id',
  validateSearch: zConferenceSearch,
  component: ConferencePage,
});
const attendee = createRoute({ getParentRoute: () => root, path: '/attendees/$id', component: AttendeePage });
const office = createRoute({ getParentRoute: () => root, path: '/office', validateSearch: zOfficeSearch, component: OfficePage });
const outputs = createRoute({ getParentRoute: () => root, path: '/outputs', validateSearch: zOutputsSearch, component: OutputsPage });
const people = createRoute({ getParentRoute: () => root, path: '/people', validateSearch: zPeopleSearch, component: PeoplePage });
const person = createRoute({ getParentRoute: () => root, path: '/people/$id', validateSearch: zPersonSearch, component: PersonPage });
const reports = createRoute({ getParentRoute: () => root, path: '/reports', validateSearch: zReportsSearch, component: ReportsPage });
const exchange = createRoute({ getParentRoute: () => root, path: '/exchange', component: () => <ExchangePage /> });

const routeTree = root.addChildren([
  home,
  today,
  broadcasts,
  lists,
  conferences,
  conference,
  attendee,
  outputs,
  people,
  person,
  reports,
  office,
  exchange,
]);

export const makeRouter = (history: RouterHistory = createHashHistory()) =>
  createRouter({ routeTree, history, defaultErrorComponent: () => <Broken message={frameTexts.pageBroke} /> });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}

function Broken({ message }: { message: string }) {
  return (
    <Center h="100%" role="alert">
      <Stack align="center">
        <Text>{message}</Text>
        <Button onClick={() => location.reload()}>{frameTexts.reload}</Button>
      </Stack>
    </Center>
  );
}
