import type { z } from 'zod';
import type { zPersonRow } from '../../../shared/people/persons/contract.ts';
import { personStateLabels } from '../../../shared/people/persons/states.ts';
import { birthText } from '../../../shared/people/values.ts';
import type { Column } from '../../components/columns.ts';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import { personTexts as texts, stateTones } from './labels.ts';

export type PersonRow = z.infer<typeof zPersonRow>;

export const personColumns: Column<PersonRow>[] = [
  { key: 'name', title: texts.name, value: (row) => row.name },
  { key: 'birth', title: texts.birthShort, value: (row) => row.birth && birthText(row.birth), width: 106 },
  { key: 'phone', title: texts.phone, value: (row) => row.phone, width: 120 },
  { key: 'address', title: texts.address, value: (row) => row.address, from: 800 },
  { key: 'commune', title: texts.commune, value: (row) => row.communeName, width: 170 },
  {
    key: 'state',
    title: texts.state,
    value: (row) => personStateLabels[row.stateNow],
    show: (row) => <StatusBadge tone={stateTones[row.stateNow]}>{personStateLabels[row.stateNow]}</StatusBadge>,
    width: 150,
  },
  { key: 'meetings', title: texts.meetings, value: (row) => row.meetings, number: true, width: 84 },
];
