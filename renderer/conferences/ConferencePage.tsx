import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button, Center, Loader } from '@mantine/core';
import { useAddress } from '../client/address.ts';
import { api } from '../client/api.ts';
import { problemOf } from '../client/errors.ts';
import { commonTexts } from '../components/labels.ts';
import { Page } from '../components/Page.tsx';
import type { PageAction } from '../components/PageHeader.tsx';
import { EmptyHint, TableEmpty, TableError } from '../components/TableStates.tsx';
import { ConferenceDrawer } from './ConferenceDrawer.tsx';
import { OneConference } from './OneConference.tsx';
import { conferenceTexts as texts } from './labels.ts';
import type { ConferenceSearch } from './search.ts';

const route = getRouteApi('/conferences/$id');

/** One conference with its roster. */
export function ConferencePage() {
  const { id } = route.useParams();
  const search = route.useSearch();
  const { goTo, filter } = useAddress<ConferenceSearch>();
  const navigate = useNavigate();
  const conference = useQuery(api.conferences.get.queryOptions({ input: { id } }));
  const back = { label: texts.back, onClick: () => void navigate({ to: '/conferences' }) };
  // What was typed stays on the screen even when the conference is gone: nothing of it may be lost unseen.
  if (conference.data) {
    return (
      <OneConference
        key={id}
        conference={conference.data}
        gone={conference.error ?? undefined}
        found={search.attendee}
        back={back}
        tab={search.tab}
        onTab={(tab) => filter({ tab })}
        onEdit={(part) => goTo({ open: id, part })}
        panel={<ConferenceDrawer open={search.open} part={search.part} />}
      />
    );
  }
  return (
    <Page title={texts.title} back={back}>
      {conference.error ? (
        <Unreachable error={conference.error} back={back} onRetry={() => void conference.refetch()} />
      ) : (
        <Center h="100%">
          <Loader aria-label={commonTexts.loading} />
        </Center>
      )}
    </Page>
  );
}

/** Gone for good: asking again would not help. */
function Unreachable({ error, back, onRetry }: { error: unknown; back: PageAction; onRetry: () => void }) {
  const problem = problemOf(error);
  if (problem.code !== 'NOT_FOUND' && problem.code !== 'INVALID') return <TableError error={error} onRetry={onRetry} />;
  return (
    <TableEmpty>
      <EmptyHint
        title={texts.gone}
        action={
          <Button variant="default" onClick={back.onClick}>
            {back.label}
          </Button>
        }
      >
        {problem.message}
      </EmptyHint>
    </TableEmpty>
  );
}
