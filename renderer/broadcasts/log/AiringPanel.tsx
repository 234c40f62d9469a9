import { api } from '../../client/api.ts';
import { newRecord } from '../../client/open.ts';
import { OpenRecord } from '../../components/OpenRecord.tsx';
import { AiringForm } from './AiringForm.tsx';
import { useBroadcastsAddress, useBroadcastsSearch } from '../BroadcastsFrame.tsx';

/** The airing the address names, in the drawer. */
export function AiringPanel() {
  const { open } = useBroadcastsSearch();
  const { close } = useBroadcastsAddress();
  return (
    <OpenRecord open={open} query={(id) => api.broadcasts.get.queryOptions({ input: { id } })} onClose={close}>
      {(airing) => <AiringForm key={airing?.id ?? newRecord} airing={airing} onClose={close} />}
    </OpenRecord>
  );
}
