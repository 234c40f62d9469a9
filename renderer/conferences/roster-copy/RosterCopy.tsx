import { useState } from 'react';
import { client } from '../../client/api.ts';
import { tellDone, tellProblem } from '../../components/notify.tsx';
import { usePanelKeys } from '../../components/panel-keys.ts';
import type { Conference } from '../ConferenceForm.tsx';
import type { ConferenceNames } from '../names/use-names.ts';
import type { CopyTab } from './CopyFrame.tsx';
import { FromConference } from './FromConference.tsx';
import { FromRegister } from './FromRegister.tsx';
import { copiedText } from './labels.ts';

interface Props {
  conference: Conference;
  names: ConferenceNames;
  onClose: () => void;
}

/** People who are known already onto this roster, from an earlier conference or from the register; Esc goes back. */
export function RosterCopy({ conference, names, onClose }: Props) {
  const [tab, setTab] = useState<CopyTab>('conference');
  const [busy, setBusy] = useState(false);
  const conferenceId = conference.id;
  usePanelKeys({ onClose });
  const copy = async (chosen: { attendees: string[]; people: string[] }) => {
    if (busy || !(await names.allow())) return;
    setBusy(true);
    try {
      const { added, leftOut, undo } = await client.conferences.rosterCopy.apply({ conferenceId, ...chosen });
      onClose();
      tellDone(copiedText(added, leftOut), undo);
    } catch (error) {
      tellProblem(error);
    } finally {
      setBusy(false);
    }
  };
  const props = {
    conferenceId,
    communeId: conference.communeId,
    copy: (chosen: { attendees: string[]; people: string[] }) => void copy(chosen),
    frame: { title: conference.name, tab, onTab: setTab, onClose, busy },
  };
  return tab === 'conference' ? <FromConference {...props} /> : <FromRegister {...props} />;
}
