import { Box, Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { birthText } from '../../../shared/people/values.ts';
import { formatDay } from '../../../shared/kernel/dates.ts';
import type { zQuestion } from '../../../shared/people/persons/contract.ts';
import { api, client } from '../../client/api.ts';
import { Hint } from '../../components/Hint.tsx';
import { tellDone, tellProblem } from '../../components/notify.tsx';
import { EmptyHint, TableEmpty, TableError } from '../../components/TableStates.tsx';
import { PeopleFrame } from '../PeopleFrame.tsx';
import { questionTexts as texts } from './labels.ts';
import classes from './Persons.module.css';

type Question = z.infer<typeof zQuestion>;

/** Who may be one: asked here, never merged silently. */
export function QuestionsTab() {
  const { data, error, refetch } = useQuery(api.people.questions.list.queryOptions());
  if (error && !data)
    return (
      <PeopleFrame>
        <TableError error={error} onRetry={() => void refetch()} />
      </PeopleFrame>
    );
  return (
    <PeopleFrame>
      {data?.length === 0 ? (
        <TableEmpty>
          <EmptyHint title={texts.emptyTitle}>{texts.emptyHint}</EmptyHint>
        </TableEmpty>
      ) : (
        <Box component="section" h="100%" px={16} py={12} style={{ overflow: 'auto' }} aria-label={texts.label}>
          <Hint>{texts.intro}</Hint>
          {data?.map((question) => (
            <OneQuestion key={question.id} question={question} />
          ))}
        </Box>
      )}
    </PeopleFrame>
  );
}

function OneQuestion({ question }: { question: Question }) {
  const answer = (personId: string | null) => {
    client.people.questions.answer({ attendeeId: question.id, personId }).then(({ undo }) => {
      tellDone(personId ? texts.answeredSame : texts.answeredOther, undo);
    }, tellProblem);
  };
  return (
    <div className={classes.question}>
      <div>
        <p className={classes.caption}>{texts.onRoster}</p>
        <Text fw={600}>{question.name}</Text>
        <Text size="sm">{known([question.birth && birthText(question.birth), question.phone, question.unit])}</Text>
        <Hint>
          {question.conference}, {formatDay(question.day)}
        </Hint>
      </div>
      <div>
        <p className={classes.caption}>{texts.inRegister}</p>
        {question.candidates.map((person) => (
          <Group gap={12} justify="space-between" wrap="nowrap" mih={36} key={person.id}>
            <span>
              <b>{person.name}</b> {known([person.birth && birthText(person.birth), person.phone, person.address, person.communeName])}
            </span>
            <Button size="compact-sm" flex="none" onClick={() => answer(person.id)}>
              {texts.same}
            </Button>
          </Group>
        ))}
        <Button size="compact-sm" variant="default" onClick={() => answer(null)}>
          {texts.other}
        </Button>
      </div>
    </div>
  );
}

const known = (parts: (string | null)[]): string => parts.filter(Boolean).join(' · ');
