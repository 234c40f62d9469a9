import { Button } from '@mantine/core';
import { conferenceStatusLabels } from '../../shared/conferences/labels.ts';
import { formatDay, yearOf } from '../../shared/kernel/dates.ts';
import { formatNumber } from '../../shared/kernel/numbers.ts';
import { useAudienceChoices, useWaveChoices } from '../app/choices.ts';
import { StatusBadge } from '../components/StatusBadge.tsx';
import classes from './Conference.module.css';
import type { Conference } from './ConferenceForm.tsx';
import { capital, conferenceTexts as texts, conferenceTones } from './labels.ts';

/** What is known of the conference, in a line or two; what is blank is left out. */
export function ConferenceSummary({ conference, onEdit }: { conference: Conference; onEdit: () => void }) {
  const audience = useAudienceChoices().find((one) => one.value === conference.audienceId)?.label;
  const wave = useWaveChoices(yearOf(conference.day)).find((one) => one.value === conference.waveId)?.label;
  const place = [conference.venue, conference.atEnterprise ? (conference.enterprise ?? texts.atEnterprise) : null, conference.communeName];
  const parts: [string, string | null | undefined][] = [
    [texts.kind, conference.online ? `${capital(conference.kind)}, ${texts.onlineShort}` : capital(conference.kind)],
    [texts.day, [formatDay(conference.day), conference.time].filter(Boolean).join(' ')],
    [texts.venue, place.filter(Boolean).join(', ')],
    [texts.audienceShort, audience],
    [texts.lead, conference.lead],
    [texts.partners, conference.partners.join('; ')],
    [texts.wave, wave],
    [texts.invited, conference.invited === null ? null : formatNumber(conference.invited)],
    [texts.codeShort, conference.code],
  ];
  return (
    <div className={classes.summary}>
      <StatusBadge tone={conferenceTones[conference.status]}>{conferenceStatusLabels[conference.status]}</StatusBadge>
      {parts.map(
        ([label, value]) =>
          value && (
            <span key={label}>
              {label}: <b>{value}</b>
            </span>
          ),
      )}
      <Button variant="subtle" size="compact-sm" onClick={onEdit}>
        {texts.editFields}
      </Button>
    </div>
  );
}
