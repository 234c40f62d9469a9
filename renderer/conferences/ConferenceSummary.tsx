import { formatDay, yearOf } from '../../shared/kernel/dates.ts';
import { formatNumber } from '../../shared/kernel/numbers.ts';
import { useAudienceChoices, useWaveChoices } from '../client/choices.ts';
import { Facts } from '../components/Facts.tsx';
import { StatusMenu } from './course/StatusMenu.tsx';
import type { Conference } from './ConferenceForm.tsx';
import { capital, conferenceTexts as texts } from './labels.ts';
import type { RosterRow } from './roster/rows.ts';

interface Props {
  conference: Conference;
  /** The roster as it stands on the screen: it may make the typed figures idle. */
  rows: readonly RosterRow[];
  /** Only what tells it from others: the page below says the rest. */
  short?: boolean;
}

/** What is known of the conference, in a line or two; what is blank is left out. */
export function ConferenceSummary({ conference, rows, short = false }: Props) {
  const audience = useAudienceChoices().find((one) => one.value === conference.audienceId)?.label;
  const wave = useWaveChoices(yearOf(conference.day)).find((one) => one.value === conference.waveId)?.label;
  const place = [
    conference.venue,
    conference.atEnterprise ? (conference.enterprise ?? texts.atEnterprise) : null,
    conference.hamlet,
    conference.communeName,
  ];
  const parts: [string, string | null | undefined][] = [
    [texts.kind, conference.online ? `${capital(conference.kind)}, ${texts.onlineShort}` : capital(conference.kind)],
    [texts.day, [formatDay(conference.day), conference.time].filter(Boolean).join(' ')],
    [texts.venue, place.filter(Boolean).join(', ')],
    [texts.audienceShort, audience],
    [texts.lead, conference.lead],
    [texts.partners, conference.partners.join('; ')],
    [texts.wave, wave],
    [texts.invited, conference.invited === null ? null : formatNumber(conference.invited)],
    [
      texts.typedAttended,
      used(
        conference.attended,
        rows.some((row) => row.present),
      ),
    ],
    [
      texts.typedResults,
      used(
        resultsOf(conference),
        rows.some((row) => row.results.length > 0),
      ),
    ],
    [texts.codeShort, conference.code],
  ];
  return (
    <Facts parts={short ? parts.slice(0, 2) : parts}>
      <StatusMenu conference={conference} />
    </Facts>
  );
}

/** A typed figure counts only while the roster says nothing of it (domain §3 «Attendance», «Results»). */
function used(figure: number | string | null, idle: boolean): string | null {
  if (figure === null) return null;
  const text = typeof figure === 'number' ? formatNumber(figure) : figure;
  return idle ? `${text} (${texts.notUsed})` : text;
}

function resultsOf({ joinedSi, joinedHi, renewed }: Conference): string | null {
  const figures: [string, number | null][] = [
    [texts.joinedSi, joinedSi],
    [texts.joinedHi, joinedHi],
    [texts.renewed, renewed],
  ];
  const words = figures.flatMap(([word, figure]) => (figure === null ? [] : [`${word} ${formatNumber(figure)}`]));
  return words.length === 0 ? null : words.join(', ');
}
