import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { confirmationBases } from '../../../shared/broadcasts/labels.ts';
import { FilterDay } from '../../components/Filters.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { formatDay } from '../../../shared/kernel/dates.ts';
import { BroadcastsFrame } from '../BroadcastsFrame.tsx';
import { reviewTexts as texts } from './labels.ts';
import { reviewSums } from './review.ts';
import { SlipReview } from './SlipReview.tsx';
import type { Review } from './use-review.ts';

const bases = confirmationBases.map((value) => ({ value, label: value }));

/** Slips that came back, until they are written or put aside: on what ground, received when, row by row. */
export function ReviewPage({ review, onChoose }: { review: Review; onChoose: () => void }) {
  const ready = review.rows.length > 0 && reviewSums(review.rows).open === 0;
  return (
    <BroadcastsFrame
      main={{
        label: texts.write,
        icon: <IconCheck size={17} />,
        disabled: !ready || review.busy,
        busy: review.writing,
        shortcut: { keys: ['mod+S'], hint: 'Ctrl+S' },
        onClick: review.write,
      }}
      filters={
        <>
          <span>{texts.receivedOn}</span>
          <FilterDay
            label={texts.receivedOn}
            placeholder={formatDay(review.received)}
            value={review.received}
            onChange={(day) => day && review.setReceivedOn(day)}
          />
          <span>{texts.basis}</span>
          <div style={{ width: 220 }} title={texts.basisHint}>
            <SelectField
              name="basis"
              bare
              label={texts.basis}
              choices={bases}
              value={review.basis}
              onChange={(basis) => {
                if (bases.some((one) => one.value === basis)) review.setBasis(basis as typeof review.basis);
              }}
            />
          </div>
          <span style={{ color: 'var(--ink-soft)' }}>{texts.basisHint}</span>
          <Button variant="default" style={{ marginLeft: 'auto' }} onClick={review.close}>
            {texts.cancel}
          </Button>
        </>
      }
    >
      <SlipReview review={review} onChoose={onChoose} />
    </BroadcastsFrame>
  );
}
