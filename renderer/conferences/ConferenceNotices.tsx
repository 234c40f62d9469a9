import { Button } from '@mantine/core';
import { zConferenceValues } from '../../shared/conferences/contract.ts';
import { conferenceStatusLabels } from '../../shared/conferences/labels.ts';
import { client } from '../client/api.ts';
import { useToday } from '../client/today.ts';
import { Notice } from '../components/Notice.tsx';
import { tellDone, tellProblem } from '../components/notify.tsx';
import { savedText } from '../components/saving.ts';
import type { Conference } from './ConferenceForm.tsx';
import { conferenceTexts } from './labels.ts';
import { namesTexts } from './names/labels.ts';
import type { ConferenceNames } from './names/use-names.ts';
import { rosterTexts as texts } from './roster/labels.ts';

/** What one should know while typing this roster: that it does not count yet, or that names had better not be kept. */
export function ConferenceNotices({ conference, names }: { conference: Conference; names: ConferenceNames }) {
  const today = useToday();
  const hold = () => {
    const existing = { id: conference.id, version: conference.version };
    const values = zConferenceValues.parse(conference);
    client.conferences.save({ existing, values: { ...values, status: 'held' } }).then(({ undo }) => {
      tellDone(savedText(conferenceTexts.word), undo);
    }, tellProblem);
  };
  return (
    <>
      {conference.status !== 'held' && (
        <Notice
          tone="warn"
          action={
            conference.day <= today && (
              <Button variant="default" size="compact-sm" onClick={hold}>
                {texts.markHeld}
              </Button>
            )
          }
        >
          {texts.notHeld(conferenceStatusLabels[conference.status])}
        </Notice>
      )}
      {names.blocked && <Notice tone="warn">{namesTexts.blocked}</Notice>}
      {names.reason !== null && (
        <Notice
          tone="warn"
          action={
            <Button variant="default" size="compact-sm" onClick={names.withdraw}>
              {namesTexts.withdraw}
            </Button>
          }
        >
          {namesTexts.insisted(names.reason)}
        </Notice>
      )}
    </>
  );
}
