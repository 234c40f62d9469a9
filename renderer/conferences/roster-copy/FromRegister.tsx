import { useMemo, useState } from 'react';
import type { z } from 'zod';
import type { zCopyPerson } from '../../../shared/conferences/roster-copy/contract.ts';
import { birthText } from '../../../shared/people/values.ts';
import { type PersonState, personStateLabels, personStates } from '../../../shared/people/persons/states.ts';
import { api } from '../../client/api.ts';
import { useCommuneChoices } from '../../client/choices.ts';
import { type Column, dayWidth } from '../../components/columns.ts';
import { EntityTable } from '../../components/EntityTable.tsx';
import { FilterSelect, FilterText } from '../../components/Filters.tsx';
import { tellProblem, tellTrouble } from '../../components/notify.tsx';
import { useWindowedRows } from '../../components/rows.ts';
import { EmptyHint } from '../../components/TableStates.tsx';
import { type Chosen, chosenColumn, standingColumn, toggled, withAll } from './chosen.tsx';
import { CopyFrame, type CopyProps } from './CopyFrame.tsx';
import { rosterCopyTexts as texts } from './labels.ts';

type Row = z.infer<typeof zCopyPerson>;
const stateChoices = personStates.map((state) => ({ value: state, label: personStateLabels[state] }));
/** A roster takes no more in one go. */
const mostChosen = 5000;

/** People of the register, by name, state and commune; those chosen stay chosen while another filter is looked at. */
export function FromRegister({ conferenceId, communeId, copy, frame }: CopyProps) {
  const [text, setText] = useState('');
  const [state, setState] = useState<PersonState>();
  const [commune, setCommune] = useState<string | undefined>(communeId ?? undefined);
  const [chosen, setChosen] = useState<Chosen>(new Set());
  const communes = useCommuneChoices();
  const filter = { text: text || undefined, state, communeId: commune };
  const rows = useWindowedRows<Row>((page) => api.conferences.rosterCopy.people.queryOptions({ input: { ...page, conferenceId, filter } }));
  const toggle = (row: Row) => setChosen((known) => toggled(known, row));
  const columns = useMemo(
    () => [chosenColumn<Row>(chosen, (row) => setChosen((known) => toggled(known, row))), ...own, standingColumn<Row>()],
    [chosen],
  );
  const chooseAll = async () => {
    if ((rows.total ?? 0) > mostChosen) return tellTrouble(texts.tooMany);
    try {
      const found = await rows.all(() => undefined, new AbortController().signal);
      setChosen((known) => withAll(known, found));
    } catch (error) {
      tellProblem(error);
    }
  };
  return (
    <CopyFrame
      {...frame}
      count={chosen.size}
      onWrite={() => copy({ attendees: [], people: [...chosen] })}
      onAll={() => void chooseAll()}
      onNone={() => setChosen(new Set())}
      filters={
        <>
          <FilterText label={texts.findPerson} value={text} onChange={setText} />
          <FilterSelect label={texts.anyState} choices={stateChoices} value={state} onChange={setState} />
          <FilterSelect label={texts.anyCommune} width={200} choices={communes} value={commune} onChange={setCommune} />
        </>
      }
    >
      <EntityTable
        label={texts.fromRegister}
        columns={columns}
        rows={rows}
        onOpen={toggle}
        empty={<EmptyHint title={texts.nobody}>{texts.nobodyHint}</EmptyHint>}
      />
    </CopyFrame>
  );
}

const own: Column<Row>[] = [
  { key: 'name', title: texts.name, value: (row) => row.name },
  { key: 'birth', title: texts.birth, value: (row) => row.birth && birthText(row.birth), width: dayWidth },
  { key: 'phone', title: texts.phone, value: (row) => row.phone, width: 120 },
  { key: 'unit', title: texts.unit, value: (row) => row.address },
  { key: 'commune', title: texts.commune, value: (row) => row.communeName, width: 150, from: 900 },
  { key: 'state', title: texts.state, value: (row) => personStateLabels[row.stateNow], width: 120 },
];
