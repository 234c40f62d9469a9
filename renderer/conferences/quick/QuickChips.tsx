import { conferenceStatusLabels } from '../../../shared/conferences/labels.ts';
import type { QuickConference } from '../../../shared/conferences/quick/quick.ts';
import { type Day, formatDay, weekday } from '../../../shared/kernel/dates.ts';
import { formatNumber } from '../../../shared/kernel/numbers.ts';
import { useAudienceChoices, useCommuneChoices } from '../../client/choices.ts';
import { capital, conferenceTexts } from '../labels.ts';
import { quickTexts as texts } from './labels.ts';
import classes from './Quick.module.css';

const dayText = (day: Day): string => `${weekday(day) === 7 ? 'CN' : `T${weekday(day) + 1}`} ${formatDay(day)}`;
/** «Phải có» where it is missing. */
interface Chip {
  text: string;
  missing?: boolean;
}

/** What was understood of the line, piece by piece; what a conference cannot do without is asked for. */
export function QuickChips({ seen, communeId }: { seen: QuickConference; communeId: string | null }) {
  const commune = useCommuneChoices().find((one) => one.value === communeId)?.label;
  const audience = useAudienceChoices().find((one) => one.value === seen.audienceId)?.label;
  const chips: (Chip | false | null | undefined)[] = [
    seen.day === null ? { text: texts.noDay, missing: true } : { text: dayText(seen.day) },
    seen.time !== null && { text: seen.time },
    { text: capital(seen.kind ?? 'hội nghị') },
    audience !== undefined && { text: audience },
    commune !== undefined && { text: capital(commune) },
    communeId !== null && seen.hamlet !== null && { text: seen.hamlet },
    seen.venue !== null && { text: texts.place(seen.venue) },
    seen.enterprise !== null && { text: texts.place(seen.enterprise) },
    seen.online && { text: capital(conferenceTexts.onlineShort) },
    seen.invited !== null && { text: texts.invited(formatNumber(seen.invited)) },
    seen.attended !== null && { text: texts.attended(formatNumber(seen.attended)) },
    { text: capital(conferenceStatusLabels[seen.status]) },
    seen.name === '' ? { text: texts.noName, missing: true } : { text: texts.name(seen.name) },
  ];
  return (
    <>
      {chips.map(
        (chip) =>
          chip && (
            <span key={chip.text} className={classes.chip} data-missing={chip.missing || undefined} title={chip.text}>
              {chip.text}
            </span>
          ),
      )}
    </>
  );
}
