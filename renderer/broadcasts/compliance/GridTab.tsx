import { AiringPanel } from '../log/AiringPanel.tsx';
import { BroadcastsFrame, useBroadcastsAddress, useBroadcastsSearch } from '../BroadcastsFrame.tsx';
import { Hint } from '../../components/Hint.tsx';
import { ComplianceGrid } from './ComplianceGrid.tsx';
import { TopicSwitch } from '../TopicSwitch.tsx';
import { broadcastTexts as texts, gridTexts } from '../labels.ts';

/** Communes × weeks of the month: «Xã × tuần». */
export function GridTab() {
  const { commune, from, topic = 'bhxhtn' } = useBroadcastsSearch();
  const { openNew, filter } = useBroadcastsAddress();
  return (
    <BroadcastsFrame
      main={{ label: texts.add, onClick: openNew }}
      filters={
        <>
          <TopicSwitch topic={topic} onTopic={(next) => filter({ topic: next === 'bhxhtn' ? undefined : next })} />
          <Hint>{topic === 'bhxhtn' ? gridTexts.legend : gridTexts.otherLegend}</Hint>
        </>
      }
      panel={<AiringPanel />}
    >
      <ComplianceGrid commune={commune} week={from} topic={topic} />
    </BroadcastsFrame>
  );
}
