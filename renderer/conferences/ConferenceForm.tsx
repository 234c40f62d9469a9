import type { z } from 'zod';
import { type zConference, zConferenceValues } from '../../shared/conferences/contract.ts';
import { client } from '../client/api.ts';
import { useMonth } from '../client/period.ts';
import { useToday } from '../client/today.ts';
import { EntityForm } from '../components/EntityForm.tsx';
import { FormTabs } from '../components/FormTabs.tsx';
import { newConference, rememberConference } from './conference-defaults.ts';
import { formTexts as texts } from './form/labels.ts';
import { CoursePart, MainPart, ResultsPart } from './form/parts.tsx';
import { conferenceTexts } from './labels.ts';
import type { FormPart } from './search.ts';

export type Conference = z.infer<typeof zConference>;

interface Props {
  conference: Conference | null;
  /** Where it opens. */
  part?: FormPart | undefined;
  onSaved: (id: string) => void;
  onClose: () => void;
}

export function ConferenceForm({ conference, part, onSaved, onClose }: Props) {
  const today = useToday();
  const { span } = useMonth();
  return (
    <EntityForm
      texts={conferenceTexts}
      schema={zConferenceValues}
      existing={conference && { id: conference.id, version: conference.version }}
      initial={conference ? withoutRoster(conference) : newConference(today, span)}
      record={client.conferences}
      reload={conference ? () => client.conferences.get({ id: conference.id }).then(withoutRoster) : undefined}
      onSaved={(values, ref) => {
        rememberConference(values);
        onSaved(ref.id);
      }}
      onClose={onClose}
    >
      {(form) => (
        <FormTabs
          label={texts.parts}
          form={form}
          start={part}
          parts={[
            { value: 'main', label: texts.main, fields: mainFields, content: <MainPart form={form} isNew={conference === null} /> },
            { value: 'course', label: texts.course, fields: courseFields, content: <CoursePart form={form} /> },
            { value: 'results', label: texts.results, fields: resultFields, content: <ResultsPart form={form} /> },
          ]}
        />
      )}
    </EntityForm>
  );
}

const courseFields = ['lead', 'partners', 'purpose', 'speakers', 'checklist', 'questions'] as const;
const resultFields = ['joinedSi', 'joinedHi', 'renewed', 'cost', 'costSource', 'waveId', 'agreementNumber', 'code', 'note'] as const;
const mainFields = zConferenceValues.keyof().options.filter((name) => ![...courseFields, ...resultFields].some((other) => other === name));

/** The form compares and keeps what it is given; the roster is none of its business. */
const withoutRoster = (conference: Conference): Conference => ({ ...conference, attendees: [] });
