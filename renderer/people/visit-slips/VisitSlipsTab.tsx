import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { zVisitSlip } from '../../../shared/people/visit-slips/contract.ts';
import { api } from '../../client/api.ts';
import { type Column, dayWidth } from '../../components/columns.ts';
import { useFilePicker } from '../../components/intake/use-file-picker.tsx';
import { PeopleFrame } from '../PeopleFrame.tsx';
import { CameBackDialog, useVisitSlipBack } from './CameBackDialog.tsx';
import { visitSlipTexts as texts } from './labels.ts';
import { RecordPage } from '../../components/RecordPage.tsx';
import { useShortList } from '../../components/lists.ts';
import { VisitSlipForm } from './VisitSlipForm.tsx';

type VisitSlip = z.infer<typeof zVisitSlip>;
const columns: Column<VisitSlip, string>[] = [
  { key: 'recipient', title: texts.recipient, value: (row) => row.recipient, sort: 'recipient' },
  { key: 'from', title: texts.from, value: (row) => row.from, sort: 'from', width: dayWidth },
  { key: 'to', title: texts.to, value: (row) => row.to, sort: 'to', width: dayWidth },
  { key: 'commune', title: texts.commune, value: (row) => row.communeName, sort: 'commune', width: 150 },
  { key: 'visits', title: texts.visits, value: (row) => row.visits, sort: 'visits', number: true, width: 86 },
  { key: 'approached', title: texts.approached, value: (row) => row.approached, sort: 'approached', number: true, width: 96 },
  { key: 'returnedOn', title: texts.returnedOn, value: (row) => row.returnedOn, sort: 'returnedOn', width: dayWidth },
];

/** Slips for those who do the rounds themselves: sent out, and back as visits. */
export function VisitSlipsTab() {
  const back = useVisitSlipBack();
  const { choose, field } = useFilePicker(texts.back, back.take);
  const list = useShortList(useQuery(api.people.visitSlips.list.queryOptions()), columns, { order: { by: 'from', descending: true } });
  return (
    <>
      <RecordPage
        frame={PeopleFrame}
        texts={texts}
        {...list}
        saveable
        kind="visitSlip"
        get={(id) => api.people.visitSlips.get.queryOptions({ input: { id } })}
        form={(slip, close) => <VisitSlipForm slip={slip} onClose={close} />}
        filters={
          <Button variant="default" size="compact-sm" loading={back.job.state === 'reading'} onClick={choose}>
            {texts.back}
          </Button>
        }
      />
      {field}
      {back.job.state === 'read' && <CameBackDialog read={back.job} intake={back} />}
    </>
  );
}
