import { Center, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { api } from '../client/api.ts';
import { commonTexts } from '../components/labels.ts';
import { TableError } from '../components/TableStates.tsx';

const route = getRouteApi('/attendees/$id');

/** A person a figure was followed down to: goes on to the roster they stand on. */
export function AttendeePage() {
  const { id } = route.useParams();
  const found = useQuery({ ...api.conferences.roster.find.queryOptions({ input: { id } }), gcTime: 0 });
  if (found.data) return <Navigate to="/conferences/$id" params={{ id: found.data.conferenceId }} search={{ attendee: id }} replace />;
  if (found.error) return <TableError error={found.error} onRetry={() => void found.refetch()} />;
  return (
    <Center h="100%">
      <Loader aria-label={commonTexts.loading} />
    </Center>
  );
}
