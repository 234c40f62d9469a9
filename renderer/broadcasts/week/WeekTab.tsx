import { Stack } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Topic } from '../../../shared/broadcasts/topics.ts';
import { addDays } from '../../../shared/kernel/dates.ts';
import { api, client } from '../../client/api.ts';
import { tellDone, tellProblem } from '../../components/notify.tsx';
import { areaOf, at, type Place, type Selection } from '../../components/grid/selection.ts';
import { TableError } from '../../components/TableStates.tsx';
import { AiringPanel } from '../log/AiringPanel.tsx';
import { BroadcastsFrame, useBroadcastsAddress, useBroadcastsSearch } from '../BroadcastsFrame.tsx';
import { districtChoice } from '../choices.ts';
import { broadcastTexts } from '../labels.ts';
import { CommunesSkeleton, NoCommunes } from '../NoCommunes.tsx';
import { ConfirmForm, confirmOpen } from './ConfirmForm.tsx';
import { weekTexts as texts } from './labels.ts';
import { useWeekEdits } from './use-week-edits.ts';
import { WeekBar } from './WeekBar.tsx';
import { useWeekChoice } from './week-choice.ts';
import { WeekFoot } from './WeekFoot.tsx';
import { WeekGrid } from './WeekGrid.tsx';
import { daysFrom, totalOf, type Week } from './week-model.ts';

/** The week's log as a sheet: «Lưới tuần». */
export function WeekTab() {
  const search = useBroadcastsSearch();
  const address = useBroadcastsAddress();
  const { monday, month, monthSpan, isThisWeek, go, today } = useWeekChoice();
  const topic: Topic = search.topic ?? 'bhxhtn';
  const query = useQuery({
    ...api.broadcasts.week.get.queryOptions({ input: { monday, topic } }),
    placeholderData: keepPreviousData,
  });
  const week = query.data?.monday === monday ? query.data : undefined;
  const edits = useWeekEdits(topic, monday, go);
  const [selection, setSelection] = useState<Selection>();
  const [copying, setCopying] = useState(false);
  const rows = week?.rows ?? [];
  const chosen =
    selection ??
    at({
      row: Math.max(
        0,
        rows.findIndex((row) => row.communeId === search.commune),
      ),
      column: 0,
    });

  const copy = () => {
    if (copying || !week) return;
    setCopying(true);
    const empty = week.rows.flatMap(({ communeId, cells }) =>
      daysFrom(monday).flatMap((day, column) => (cells[column] && totalOf(cells[column]) === 0 ? [{ communeId, day }] : [])),
    );
    edits
      .act(texts.copyWord, () => client.broadcasts.week.copyLast({ monday }))
      .then(({ copied, keptDays, left, step }) => {
        edits.ownCopied(empty);
        if (!step) return tellDone(texts.nothingCopied(keptDays));
        tellDone(texts.copied(copied, addDays(monday, -7), keptDays, left), () => edits.takeBack(step));
      })
      .catch(tellProblem)
      .finally(() => setCopying(false));
  };
  const open = ({ row, column }: Place) => {
    const [day, communeId] = [daysFrom(monday)[column], rows[row]?.communeId];
    if (day)
      address.goTo({
        tab: 'list',
        commune: communeId ?? districtChoice,
        from: day,
        to: day,
        topic: undefined,
        status: undefined,
        text: undefined,
      });
  };
  /** One whole row chosen: that place alone; else all of them. */
  const area = areaOf(chosen);
  const wholeRow = area.from.row === area.to.row && area.to.column - area.from.column === 6 ? rows[area.from.row] : undefined;

  return (
    <BroadcastsFrame
      main={{ label: broadcastTexts.add, onClick: address.openNew }}
      filters={
        <WeekBar
          topic={topic}
          onTopic={(next) => address.filter({ topic: next === 'bhxhtn' ? undefined : next })}
          monday={monday}
          today={today}
          isThisWeek={isThisWeek}
          onWeek={go}
          copying={copying}
          onCopy={copy}
          onConfirm={() => address.open(confirmOpen)}
        />
      }
      panel={
        search.open === confirmOpen ? (
          <ConfirmForm
            monday={monday}
            month={month}
            monthSpan={monthSpan}
            place={wholeRow ? (wholeRow.communeId ?? districtChoice) : undefined}
            edits={edits}
            onClose={address.close}
          />
        ) : (
          <AiringPanel />
        )
      }
    >
      {query.error && !week ? (
        <TableError error={query.error} onRetry={() => void query.refetch()} />
      ) : week ? (
        <Body week={week} {...{ topic, edits, selection: chosen, onSelect: setSelection, onOpen: open, busy: search.open !== undefined }} />
      ) : (
        <CommunesSkeleton />
      )}
    </BroadcastsFrame>
  );
}

interface BodyProps {
  week: Week;
  topic: Topic;
  edits: ReturnType<typeof useWeekEdits>;
  selection: Selection;
  onSelect: (selection: Selection) => void;
  onOpen: (place: Place) => void;
  /** The drawer has the keyboard. */
  busy: boolean;
}

function Body({ week, selection, onOpen, busy, ...props }: BodyProps) {
  const [takesKeyboard] = useState(() => !busy && isFree(document.activeElement));
  const leave = useCallback(() => document.querySelector<HTMLElement>('#main [role=tab][aria-selected=true]')?.focus(), []);
  if (week.rows.length === 1) return <NoCommunes title={texts.emptyTitle} hint={texts.emptyHint} />;
  return (
    <Stack gap={0} h="100%">
      <WeekGrid week={week} selection={selection} onOpen={onOpen} onLeave={leave} takesKeyboard={takesKeyboard} {...props} />
      <WeekFoot week={week} selection={selection} onOpen={() => onOpen(selection.anchor)} {...props} />
    </Stack>
  );
}

/** The grid takes the keyboard when the page opens, but not from somebody who is choosing a tab or typing elsewhere. */
const isFree = (active: Element | null): boolean =>
  active === null || active === document.body || active.id === 'main' || active.closest('nav') !== null;
