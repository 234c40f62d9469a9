import { Button, Group, Modal, Radio, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { formatNumber } from '../../../shared/kernel/numbers.ts';
import { commonTexts } from '../../components/labels.ts';
import { MoneyField } from '../../components/NumberField.tsx';
import type { FieldProps } from '../../components/fields.ts';
import { tellDone } from '../../components/notify.tsx';
import type { Apply } from './edit.ts';
import { amountsText, rosterTexts as texts } from './labels.ts';
import { setAmounts, type Roster } from './roster.ts';
import { isBlank } from './rows.ts';

type Who = 'present' | 'without' | 'all';
const takes = {
  present: (row: { present: boolean }) => row.present,
  without: (row: { amount: string }) => row.amount === '',
  all: () => true,
};

/** The same amount for many at once; one that is left blank takes their own amounts away. */
export function AmountsDialog({ roster, apply, onClose }: { roster: Roster; apply: Apply; onClose: () => void }) {
  const [amount, setAmount] = useState<FieldProps<number>['value']>(null);
  const [who, setWho] = useState<Who>('present');
  const count = roster.rows.filter((row) => !isBlank(row) && takes[who](row)).length;
  const wrong = amount !== null && (typeof amount !== 'number' || amount < 0);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (wrong || count === 0) return;
    apply((known) => setAmounts(known, typeof amount === 'number' ? formatNumber(amount) : '', takes[who]));
    tellDone(amountsText(count));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={texts.setAmounts} withCloseButton={false}>
      <form onSubmit={onSubmit} noValidate>
        <Stack gap="sm">
          <MoneyField
            name="amount"
            label={texts.amount}
            hint={texts.setAmountsHint}
            value={amount}
            error={wrong ? texts.amountWrong : undefined}
            onChange={setAmount}
          />
          <Radio.Group
            label={texts.amountFor}
            value={who}
            onChange={(value) => setWho(value === 'all' || value === 'without' ? value : 'present')}
          >
            <Stack gap={6} mt={4}>
              <Radio value="present" label={texts.amountPresent} />
              <Radio value="without" label={texts.amountWithout} />
              <Radio value="all" label={texts.amountAll} />
            </Stack>
          </Radio.Group>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {commonTexts.cancel}
            </Button>
            <Button type="submit" disabled={wrong || count === 0}>
              {amountButton(count)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

const amountButton = (count: number) => `${texts.setAmount} (${formatNumber(count)})`;
