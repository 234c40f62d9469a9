import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useAddress } from '../client/address.ts';
import { api } from '../client/api.ts';
import { newRecord } from '../client/open.ts';
import { OpenRecord } from '../components/OpenRecord.tsx';
import { ConferenceForm } from './ConferenceForm.tsx';
import type { FormPart } from './search.ts';

/** The form beside the list or the roster. A conference just entered leads on to its roster: its people are typed next. */
export function ConferenceDrawer({ open, part }: { open: string | undefined; part?: FormPart | undefined }) {
  const { close } = useAddress<{ open: string }>();
  const navigate = useNavigate();
  const entered = useRef<string>(undefined);
  const finish = () => {
    const id = entered.current;
    entered.current = undefined;
    if (id === undefined) close();
    else void navigate({ to: '/conferences/$id', params: { id } });
  };
  return (
    <OpenRecord open={open} query={(id) => api.conferences.get.queryOptions({ input: { id } })} onClose={close}>
      {(conference) => (
        <ConferenceForm
          key={conference?.id ?? newRecord}
          conference={conference}
          part={part}
          onSaved={(id) => {
            if (conference === null) entered.current = id;
          }}
          onClose={finish}
        />
      )}
    </OpenRecord>
  );
}
