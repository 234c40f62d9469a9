import { useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { yearOf } from '../../../shared/kernel/dates.ts';
import { api } from '../../client/api.ts';
import { tellTrouble } from '../../components/notify.tsx';
import type { Conference } from '../ConferenceForm.tsx';
import { scanTexts as texts } from './labels.ts';

/** Whether cards are scanned here just now; `allowed`: switched on in Settings. */
export function useScanning(conference: Conference, unsaved: number) {
  const settings = useQuery(api.office.settings.list.queryOptions({ input: { year: yearOf(conference.day) } }));
  const allowed = settings.data?.find((one) => one.key === 'roster.scanCards')?.value === 'có';
  const [wanted, setWanted] = useState(false);
  const [found, setFound] = useState<string>();
  const start = () => {
    if (!allowed) return;
    if (unsaved > 0) tellTrouble(texts.saveFirst);
    else setWanted(true);
  };
  useHotkeys([['alt+Q', start]], []);
  return {
    allowed,
    on: allowed && wanted,
    found,
    setFound,
    start,
    stop: () => setWanted(false),
    counts: { present: conference.attendees.filter((one) => one.present).length, people: conference.attendees.length },
  };
}
