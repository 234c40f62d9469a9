import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isInUse, stationKindLabels } from '../../../shared/broadcasts/stations/rules.ts';
import { formatDay } from '../../../shared/kernel/dates.ts';
import { api, client } from '../../client/api.ts';
import { oneOf } from '../../client/one-of.ts';
import { useToday } from '../../client/today.ts';
import { type Column, dayWidth } from '../../components/columns.ts';
import { confirm } from '../../components/confirm.tsx';
import { tellDone } from '../../components/notify.tsx';
import { removedText, removeRecord } from '../../components/saving.ts';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import { BroadcastsFrame, useBroadcastsAddress } from '../BroadcastsFrame.tsx';
import { stationTexts as texts } from './labels.ts';
import { type Station, StationForm } from './StationForm.tsx';
import { RecordPage } from '../../components/RecordPage.tsx';
import { useShortList } from '../../components/lists.ts';

const columnsFor = (inUse: (station: Station) => boolean): Column<Station, string>[] => [
  { key: 'place', title: texts.place, value: (row) => row.label, sort: 'place' },
  { key: 'kind', title: texts.kind, value: (row) => stationKindLabels[row.kind], sort: 'kind', width: 160, from: 640 },
  {
    key: 'relays',
    title: texts.relays,
    value: (row) => row.relayCommuneIds.length,
    show: (row) => row.relayCommuneIds.length || null,
    number: true,
    width: 140,
    from: 900,
  },
  { key: 'airings', title: texts.airings, value: (row) => row.airings, sort: 'airings', number: true, width: 110 },
  { key: 'lastDay', title: texts.lastDay, value: (row) => row.lastDay, sort: 'lastDay', width: dayWidth + 16, from: 760 },
  {
    key: 'patterns',
    title: texts.patterns,
    value: (row) => row.patterns,
    show: (row) => row.patterns || null,
    number: true,
    width: 100,
    from: 900,
  },
  {
    key: 'state',
    title: texts.state,
    value: (row) => (inUse(row) ? texts.inUse : texts.ended),
    show: (row) => <StatusBadge tone={inUse(row) ? 'good' : 'off'}>{inUse(row) ? texts.inUse : texts.ended}</StatusBadge>,
    width: 130,
  },
];

/** Stations of communes, the office, industrial zones and mobile ones: «Đài, cụm loa». */
export function StationsTab() {
  const today = useToday();
  const { goTo } = useBroadcastsAddress();
  const [past, setPast] = useState(false);
  const inUse = (station: Station) => isInUse(station, today) && isInUse({ validTo: station.communeEnds }, today);
  const list = useShortList(useQuery(api.broadcasts.stations.list.queryOptions()), columnsFor(inUse), {
    order: { by: 'none', descending: false },
    find: (row) => `${row.label} ${stationKindLabels[row.kind]}`,
    keep: (row) => past || inUse(row),
  });
  const showAirings = ({ id, firstDay, lastDay }: Station) =>
    goTo({ tab: 'list', open: undefined, text: undefined, commune: id, from: firstDay ?? undefined, to: lastDay ?? undefined });
  return (
    <RecordPage
      frame={BroadcastsFrame}
      texts={texts}
      {...list}
      saveable
      remove={(row) => removeOrEnd(row, inUse(row))}
      actions={(row) => (row.airings > 0 ? [{ label: texts.showAirings, onClick: () => showAirings(row) }] : [])}
      get={(id) => oneOf('broadcasts.stations', id, () => client.broadcasts.stations.list())}
      form={(row, close) => <StationForm station={row} onClose={close} />}
      find={texts.find}
      filters={<Checkbox label={texts.past} checked={past} onChange={(event) => setPast(event.currentTarget.checked)} />}
    />
  );

  /** What airings or patterns name stays for their sake: it is given a last day instead. */
  async function removeOrEnd(station: Station, used: boolean): Promise<void> {
    const uses = texts.uses(station.airings, station.patterns);
    if (uses === '' || !used) return removeRecord('station', station, removedText(texts.word));
    const last = station.lastDay !== null && station.lastDay > today ? station.lastDay : today;
    const message = texts.endMessage(station.label, uses, formatDay(last));
    if (!(await confirm({ title: texts.endTitle, message, confirm: texts.endConfirm }))) return;
    const { kind, communeId, name, relayCommuneIds } = station;
    const values = { kind, communeId, name, relayCommuneIds, validTo: last };
    const { undo } = await client.broadcasts.stations.save({ existing: station, values });
    tellDone(texts.endDone, undo);
  }
}
