import { Button, Group, Loader, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDay } from '../../../shared/kernel/dates.ts';
import { outcomeLabels } from '../../../shared/people/handover-slip.ts';
import { client } from '../../app/api.ts';
import { refreshAll } from '../../app/changes.ts';
import { problemOf } from '../../app/errors.ts';
import { commonTexts } from '../../components/labels.ts';
import { Notice } from '../../components/Notice.tsx';
import { tellDone, tellProblem } from '../../components/notify.tsx';
import { PlainTable } from '../../components/PlainTable.tsx';
import { StatusBadge, type Tone } from '../../components/StatusBadge.tsx';
import { handoverTexts as texts } from './labels.ts';

const tones = { new: 'good', same: 'off', blank: 'waiting', error: 'bad' } as const satisfies Record<string, Tone>;

/** A slip that came back: what each row would do, then into the store. */
export function openSlip(handoverId: string, file: File, onWritten: () => void): void {
  const id = modals.open({
    size: 'xl',
    title: (
      <Text fw={600} component="span">
        {texts.backTitle}
      </Text>
    ),
    children: <SlipDialog handoverId={handoverId} file={file} onClose={() => modals.close(id)} onWritten={onWritten} />,
  });
}

interface Props {
  handoverId: string;
  file: File;
  onClose: () => void;
  /** The form beside it holds an older version by then. */
  onWritten: () => void;
}

function SlipDialog({ handoverId, file, onClose, onWritten }: Props) {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const preview = useQuery({
    queryKey: ['people.slip', handoverId, file.name, file.lastModified],
    queryFn: () => client.people.handovers.slipPreview({ id: handoverId, file }),
    gcTime: 0,
    retry: false,
  });
  const fresh = preview.data?.rows.filter((row) => row.state === 'new').length ?? 0;
  const write = () => {
    setBusy(true);
    client.people.handovers
      .slipApply({ id: handoverId, file })
      .then((written) => {
        onClose();
        onWritten();
        tellDone(texts.written(written.before.length), () => client.people.handovers.slipUndo(written));
        return refreshAll(queries);
      }, tellProblem)
      .finally(() => setBusy(false));
  };
  return (
    <Stack gap="sm">
      {preview.error && <Notice tone="bad">{problemOf(preview.error).message}</Notice>}
      {preview.isPending && <Loader aria-label={commonTexts.loading} />}
      {preview.data && fresh === 0 && <Notice tone="info">{texts.nothing}</Notice>}
      {preview.data && (
        <div style={{ maxHeight: 420, overflow: 'auto' }}>
          <PlainTable
            label={texts.backTitle}
            head={[
              { title: texts.row, width: 60, number: true },
              { title: texts.name, width: 180 },
              { title: texts.outcome, width: 170 },
              { title: texts.joinedOn, width: 126 },
              { title: texts.state },
            ]}
          >
            {preview.data.rows.map((row) => (
              <tr key={row.row}>
                <td data-number>{row.row}</td>
                <td>{row.name}</td>
                <td>{row.outcome && outcomeLabels[row.outcome]}</td>
                <td>{row.joinedOn && formatDay(row.joinedOn)}</td>
                <td>
                  <StatusBadge tone={tones[row.state]}>{row.reason ?? texts.states[row.state]}</StatusBadge>
                </td>
              </tr>
            ))}
          </PlainTable>
        </div>
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {commonTexts.cancel}
        </Button>
        <Button disabled={fresh === 0} loading={busy} onClick={write}>
          {texts.write(fresh)}
        </Button>
      </Group>
    </Stack>
  );
}
