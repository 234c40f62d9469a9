import { Text } from '@mantine/core';
import { AiringPanel } from './AiringPanel.tsx';
import { BroadcastsFrame, useBroadcastsAddress, useBroadcastsSearch } from './BroadcastsFrame.tsx';
import { ComplianceGrid } from './ComplianceGrid.tsx';
import { broadcastTexts as texts, gridTexts } from './labels.ts';

/** Communes × weeks of the month: «Xã × tuần». */
export function GridTab() {
  const { commune, from } = useBroadcastsSearch();
  const { openNew } = useBroadcastsAddress();
  return (
    <BroadcastsFrame
      main={{ label: texts.add, onClick: openNew }}
      filters={
        <Text size="sm" c="dimmed">
          {gridTexts.legend}
        </Text>
      }
      panel={<AiringPanel />}
    >
      <ComplianceGrid commune={commune} week={from} />
    </BroadcastsFrame>
  );
}
