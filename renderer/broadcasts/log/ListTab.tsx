import { AiringFilters } from './AiringFilters.tsx';
import { AiringList } from './AiringList.tsx';
import { AiringPanel } from './AiringPanel.tsx';
import { BroadcastsFrame, useBroadcastsAddress, useBroadcastsSearch } from '../BroadcastsFrame.tsx';
import { broadcastTexts as texts } from '../labels.ts';

/** All airings as a list: «Danh sách». */
export function ListTab() {
  const search = useBroadcastsSearch();
  const { openNew } = useBroadcastsAddress();
  return (
    <BroadcastsFrame main={{ label: texts.add, onClick: openNew }} filters={<AiringFilters search={search} />} panel={<AiringPanel />}>
      <AiringList search={search} />
    </BroadcastsFrame>
  );
}
