import { Button, Center, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useAddress } from '../../client/address.ts';
import { api } from '../../client/api.ts';
import { commonTexts } from '../../components/labels.ts';
import { tellProblem } from '../../components/notify.tsx';
import { Page } from '../../components/Page.tsx';
import { removedText, removeRecord } from '../../components/saving.ts';
import { TableError } from '../../components/TableStates.tsx';
import { eraseTexts, mergeTexts, personTexts as texts } from './labels.ts';
import { askErase } from './erase.ts';
import { Meetings } from './Meetings.tsx';
import { openMerge } from './MergeDialog.tsx';
import { type Person, PersonForm } from './PersonForm.tsx';
import { PersonSummary } from './PersonSummary.tsx';

const route = getRouteApi('/people/$id');

/** One person: who they are, where they were met, what they said and joined. */
export function PersonPage() {
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(api.people.persons.get.queryOptions({ input: { id } }));
  const navigate = useNavigate();
  const back = { label: texts.back, onClick: () => void navigate({ to: '/people', search: { tab: 'persons' } }) };
  if (data) return <OnePerson key={id} person={data} back={back} />;
  return (
    <Page title={texts.tableLabel} back={back}>
      {error ? (
        <TableError error={error} onRetry={() => void refetch()} />
      ) : (
        <Center h="100%">
          <Loader aria-label={commonTexts.loading} />
        </Center>
      )}
    </Page>
  );
}

function OnePerson({ person, back }: { person: Person; back: { label: string; onClick: () => void } }) {
  const { open } = route.useSearch();
  const address = useAddress<{ open?: string | undefined }>();
  const edit = () => address.open(person.id);
  const remove = () => {
    removeRecord('person', person, removedText(texts.word)).then(back.onClick, tellProblem);
  };
  return (
    <Page
      title={person.name}
      back={back}
      aside={
        <Button variant="subtle" size="compact-sm" flex="none" onClick={edit}>
          {texts.edit}
        </Button>
      }
      menu={[
        { label: texts.edit, onClick: edit },
        { label: mergeTexts.action, onClick: () => openMerge(person) },
        { label: eraseTexts.action, destructive: true, onClick: () => void askErase(person, back.onClick) },
        { label: texts.remove, destructive: true, onClick: remove },
      ]}
      filters={<PersonSummary person={person} />}
      panel={open && <PersonForm key={person.version} person={person} onClose={address.close} />}
    >
      <Meetings person={person} />
    </Page>
  );
}
