import { useQuery } from '@tanstack/react-query';
import { api, client } from '../../client/api.ts';
import { askReason } from '../../components/ask-reason.tsx';
import { tellDone, tellProblem } from '../../components/notify.tsx';
import { registerTexts as texts } from './labels.ts';

/** «Đưa vào sổ người» of a conference: asks for the reason where the audience is sensitive. */
export function useRegister(conference: { id: string; audienceId: string | null }): { label: string; onClick: () => void } {
  const audiences = useQuery(api.office.audiences.list.queryOptions());
  const sensitive = audiences.data?.find((one) => one.id === conference.audienceId)?.sensitive === true;
  const register = (reason: string | null) => {
    client.people.persons.register({ conferenceId: conference.id, reason }).then((done) => {
      tellDone(texts.done(done.added.length, done.linked.length, done.asked.length), done.undo);
    }, tellProblem);
  };
  const ask = async () => {
    const reason = await askReason({
      title: texts.sensitiveTitle,
      text: texts.sensitiveText,
      label: texts.reason,
      confirm: texts.action,
    });
    if (reason !== null) register(reason);
  };
  return { label: texts.action, onClick: () => (sensitive ? void ask() : register(null)) };
}
