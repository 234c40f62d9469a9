import { SegmentedControl } from '@mantine/core';
import { useBroadcastsAddress, useBroadcastsSearch } from '../BroadcastsFrame.tsx';
import { ExceptionList } from './ExceptionList.tsx';
import { patternTexts as texts } from './labels.ts';
import { PatternList } from './PatternList.tsx';

/** Weekly patterns and the days on which they are not played: «Lịch phát mẫu». */
export function PatternsTab() {
  const { part } = useBroadcastsSearch();
  const { goTo } = useBroadcastsAddress();
  const parts = (
    <SegmentedControl
      aria-label={texts.parts}
      value={part ?? 'patterns'}
      onChange={(value) => goTo({ part: value === 'exceptions' ? value : undefined, open: undefined, text: undefined })}
      data={[
        { value: 'patterns', label: texts.patternsPart },
        { value: 'exceptions', label: texts.exceptionsPart },
      ]}
    />
  );
  return part === 'exceptions' ? <ExceptionList parts={parts} /> : <PatternList parts={parts} />;
}
