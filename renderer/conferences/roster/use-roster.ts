import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { client } from '../../client/api.ts';
import { problemOf } from '../../client/errors.ts';
import { useToday } from '../../client/today.ts';
import { tellDone } from '../../components/notify.tsx';
import type { RosterColumn } from './columns.ts';
import type { Apply } from './edit.ts';
import { problemAt, problemsText, rosterTexts as texts } from './labels.ts';
import { addWalkIn, mergeRoster, openRoster, savedRoster, unsavedOf } from './roster.ts';
import { type Attendee, problemsOf, readRow, type RosterRow } from './rows.ts';

/** A cell to go to: something is wrong with it, or it waits to be filled. */
export interface Trouble {
  key: string;
  column: RosterColumn;
}

/** The roster of one conference on the screen: its rows, what is not saved yet, and saving. New names are saved only where they are allowed. */
export function useRoster(conferenceId: string, attendees: readonly Attendee[], allowNames: () => Promise<boolean>) {
  const today = useToday();
  const [roster, setRoster] = useState(() => openRoster(attendees));
  const latest = useRef(roster);
  const [busy, setBusy] = useState(false);
  const [message, setMessage] = useState<string>();
  const [conflict, setConflict] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();

  const apply = useCallback<Apply>((change) => {
    const next = change(latest.current);
    if (next === latest.current) return false;
    latest.current = next;
    setRoster(next);
    return true;
  }, []);
  useEffect(() => {
    apply((known) => mergeRoster(known, attendees));
  }, [attendees, apply]);

  const unsaved = useMemo(() => unsavedOf(roster), [roster]);
  const count = unsaved.rows.length + unsaved.removed.length;

  const save = async () => {
    if (busy) return;
    const { rows, removed } = unsavedOf(latest.current);
    setMessage(undefined);
    setConflict(false);
    const wrong = rows.filter((row) => 'problems' in readRow(row, today));
    const first = wrong[0];
    if (first) {
      setMessage(problemsText(wrong.length));
      return setTrouble(troubleOf(first, today));
    }
    if (rows.length + removed.length === 0) return tellDone(texts.nothingToSave);
    if (rows.some((row) => !latest.current.kept.has(row.key)) && !(await allowNames())) return;
    setBusy(true);
    try {
      const { kept } = latest.current;
      const sent = rows.flatMap((row) => {
        const reading = readRow(row, today);
        return 'values' in reading ? [{ existing: kept.get(row.key)?.ref ?? null, values: reading.values }] : [];
      });
      const saved = await client.conferences.roster.save({ conferenceId, rows: sent, removed });
      apply((known) => savedRoster(known, rows, saved.attendees));
      tellDone(texts.savedText);
    } catch (error) {
      const problem = problemOf(error);
      const at = /^rows\.(\d+)\./.exec(problem.fields[0]?.field ?? '');
      const row = at ? rows[Number(at[1])] : undefined;
      if (problem.code === 'CONFLICT' || problem.code === 'NOT_FOUND') setConflict(true);
      else setMessage(row ? problemAt(row.position, row.name, problem.message) : problem.message);
      if (row) setTrouble({ key: row.key, column: 'name' });
    } finally {
      setBusy(false);
    }
  };

  /** After a conflict: with the store's rows as they are now, either over or under what was typed. */
  const settle = (mine: boolean) => {
    client.conferences.get({ id: conferenceId }).then(
      (now) => {
        setConflict(false);
        const typed = unsavedOf(latest.current).rows[0];
        apply((known) => (mine ? mergeRoster(known, now.attendees, true) : openRoster(now.attendees)));
        if (typed) setTrouble({ key: typed.key, column: 'name' });
        if (mine) void save();
      },
      (error) => setMessage(problemOf(error).message),
    );
  };

  /** A row for someone who came without being invited, ready for the name. */
  const walkIn = () => {
    apply(addWalkIn);
    const added = latest.current.rows.at(-1);
    if (added) setTrouble({ key: added.key, column: 'name' });
  };

  return { roster, apply, walkIn, unsaved: count, busy, message, conflict, trouble, save, settle };
}

function troubleOf(row: RosterRow, today: Parameters<typeof readRow>[1]): Trouble {
  const [column] = Object.keys(problemsOf(row, today)) as RosterColumn[];
  return { key: row.key, column: column ?? 'name' };
}
