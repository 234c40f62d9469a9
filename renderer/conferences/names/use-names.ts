import { useQuery } from '@tanstack/react-query';
import { zConferenceValues } from '../../../shared/conferences/contract.ts';
import { api, client } from '../../client/api.ts';
import { askReason } from '../../components/ask-reason.tsx';
import { tellDone, tellProblem } from '../../components/notify.tsx';
import type { Conference } from '../ConferenceForm.tsx';
import { headcountText, namesTexts as texts } from './labels.ts';

/** Whether this roster may hold names (domain §6), and the ways to insist on them or to keep a headcount instead. */
export function useNames(conference: Conference) {
  const conferenceId = conference.id;
  const names = useQuery(api.conferences.names.of.queryOptions({ input: { conferenceId } }));
  const blocked = names.data?.sensitive === true && names.data.reason === null;
  const write = async (reason: string | null): Promise<boolean> => {
    try {
      await client.conferences.names.insist({ conferenceId, reason });
      return true;
    } catch (error) {
      tellProblem(error);
      return false;
    }
  };
  /** True where names may be written: always, or once the user has said why. */
  const allow = async (): Promise<boolean> => {
    if (!blocked) return true;
    const reason = await askReason({ title: texts.title, text: texts.text, label: texts.reason, confirm: texts.insist });
    return reason !== null && write(reason);
  };
  /** The number in place of the names: of those who came, or before the meeting of those who are asked. */
  const keepHeadcount = async (count: number): Promise<boolean> => {
    const values = zConferenceValues.parse(conference);
    const field = conference.status === 'held' ? 'attended' : 'invited';
    try {
      const { undo } = await client.conferences.save({
        existing: { id: conference.id, version: conference.version },
        values: { ...values, [field]: count },
      });
      tellDone(headcountText(count, field), undo);
      return true;
    } catch (error) {
      tellProblem(error);
      return false;
    }
  };
  return { blocked, reason: names.data?.reason ?? null, allow, withdraw: () => void write(null), keepHeadcount };
}
export type ConferenceNames = ReturnType<typeof useNames>;
