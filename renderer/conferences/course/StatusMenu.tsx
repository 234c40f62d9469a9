import { Menu, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { zConferenceValues } from '../../../shared/conferences/contract.ts';
import { conferenceStatuses, conferenceStatusLabels, type ConferenceStatus } from '../../../shared/conferences/labels.ts';
import { canFollow } from '../../../shared/conferences/rules.ts';
import { client } from '../../client/api.ts';
import { useToday } from '../../client/today.ts';
import { tellDone, tellProblem } from '../../components/notify.tsx';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import type { Conference } from '../ConferenceForm.tsx';
import { conferenceTones } from '../labels.ts';
import classes from './Course.module.css';
import { courseTexts as texts } from './labels.ts';

/** Where the conference stands and where it goes on to from there; what was entered by mistake is put right in the form. */
export function StatusMenu({ conference }: { conference: Conference }) {
  const today = useToday();
  const { status, day } = conference;
  const next = conferenceStatuses.filter((one) => canFollow(status, one, day, today));
  const badge = <StatusBadge tone={conferenceTones[status]}>{conferenceStatusLabels[status]}</StatusBadge>;
  if (next.length === 0) return badge;
  const go = (to: ConferenceStatus) => {
    const values = zConferenceValues.parse(conference);
    const existing = { id: conference.id, version: conference.version };
    client.conferences.save({ existing, values: { ...values, status: to } }).then(({ undo }) => {
      tellDone(texts.moved(conferenceStatusLabels[to]), undo);
    }, tellProblem);
  };
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <UnstyledButton className={classes.status} aria-label={texts.statusOf(conferenceStatusLabels[status])} title={texts.change}>
          {badge}
          <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {next.map((one) => (
          <Menu.Item key={one} onClick={() => go(one)}>
            {texts.to[one]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
