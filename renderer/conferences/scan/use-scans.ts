import { useRef, useState } from 'react';
import { type ReadCard, readScan } from '../../../shared/conferences/cards/scan.ts';
import { properCase } from '../../../shared/people/values.ts';
import type { ScanAnswer, Scanned } from '../../../shared/conferences/scan/contract.ts';
import { tidy } from '../../../shared/kernel/text.ts';
import { client } from '../../client/api.ts';
import { writtenIsShown } from '../../client/changes.ts';
import { problemOf } from '../../client/errors.ts';
import { useToday } from '../../client/today.ts';
import { alreadyText, askHint, clockText, markedText, nameWrong, problemTexts, scanTexts as texts, walkInText, whoText } from './labels.ts';

export type Tone = 'marked' | 'already' | 'walkIn' | 'wrong' | 'ask';
/** One line of what has happened; a scan that can be taken back brings its token. */
export interface Entry {
  key: number;
  tone: Tone;
  who: string;
  text: string;
  time: string;
  undo: string | null;
  undone: boolean;
}
/** A card that waits for an answer. */
export interface Question {
  card: ReadCard;
  asked: Extract<Scanned, { kind: 'ask' | 'askName' }>;
  /** What was wrong with the last answer. */
  problem?: string;
}
const longestLog = 50;

/** The scans of one conference, one after the other in the order they came. */
export function useScans(conferenceId: string, offer: (name: string) => void, onFound: (attendeeId: string) => void) {
  const today = useToday();
  const [log, setLog] = useState<readonly Entry[]>([]);
  const [question, setQuestion] = useState<Question>();
  const [note, setNote] = useState<string>();
  const latest = useRef({ log, question });
  const queue = useRef(Promise.resolve());
  const made = useRef(0);

  const ask = (next: Question | undefined) => {
    latest.current.question = next;
    setQuestion(next);
  };
  const write = (change: (known: readonly Entry[]) => readonly Entry[]) => {
    latest.current.log = change(latest.current.log);
    setLog(latest.current.log);
  };
  const tell = (tone: Tone, who: string, text: string, undo: string | null = null) => {
    made.current += 1;
    const entry = { key: made.current, tone, who, text, time: clockText(new Date().toISOString(), new Date()), undo, undone: false };
    write((known) => [entry, ...known].slice(0, longestLog));
  };

  const take = async (card: ReadCard, answer: ScanAnswer | null) => {
    try {
      const done = await client.conferences.scan.card({ conferenceId, card, answer });
      ask(undefined);
      if (done.kind === 'ask' || done.kind === 'askName') {
        ask({ card, asked: done });
        if (done.kind === 'askName' && done.name !== null) offer(done.name);
        return;
      }
      const who = whoText(done.attendee);
      if (done.kind === 'marked') tell('marked', who, markedText(done.filled), done.undo);
      else if (done.kind === 'walkIn') tell('walkIn', who, walkInText(done.known), done.undo);
      else tell('already', who, alreadyText(done.since === null ? undefined : clockText(done.since, new Date())));
      // The next card does not wait for the list to be drawn.
      void writtenIsShown().then(() => onFound(done.attendee.id));
    } catch (error) {
      const { message } = problemOf(error);
      if (answer && latest.current.question) ask({ ...latest.current.question, problem: message });
      else tell('wrong', '', message);
    }
  };

  const answered = async ({ card, asked }: Question, text: string) => {
    const typed = tidy(text);
    if (asked.kind === 'ask') {
      const row = asked.rows[Number(typed) - 1];
      if (typed === '0') return take(card, { is: 'walkIn', name: null });
      if (/^\d$/.test(typed) && row) return take(card, { is: 'row', attendeeId: row.id });
      return ask({ card, asked, problem: askHint(asked.rows.length) });
    }
    if (!/^(?=.*\p{L}.*\p{L})[\p{L}\p{M} .'’-]+$/u.test(typed)) return ask({ card, asked, problem: nameWrong });
    return take(card, { is: 'walkIn', name: properCase(typed) });
  };

  const handle = async (text: string) => {
    const scan = readScan(text, today);
    const waiting = latest.current.question;
    if ('problem' in scan) {
      if (waiting && scan.problem === 'other') return answered(waiting, text);
      if (scan.problem !== 'empty') tell('wrong', '', problemTexts[scan.problem]);
      return;
    }
    if (waiting) {
      ask(undefined);
      tell('wrong', waiting.card.name ?? '', texts.dropped);
    }
    setNote(scan.lost ? texts.lost : scan.cards.some((card) => card.repaired) ? texts.keyboard : undefined);
    for (const card of scan.cards) await take(card, null);
  };
  const inTurn = (work: () => Promise<void>) => {
    queue.current = queue.current.then(work);
  };

  const undoLast = async () => {
    const last = latest.current.log.find((entry) => entry.undo !== null && !entry.undone);
    if (!last?.undo) return;
    try {
      await client.app.undo({ undo: last.undo });
      write((known) => known.map((entry) => (entry.key === last.key ? { ...entry, undone: true } : entry)));
      await writtenIsShown();
    } catch (error) {
      write((known) => known.map((entry) => (entry.key === last.key ? { ...entry, undo: null } : entry)));
      tell('wrong', last.who, problemOf(error).message);
    }
  };

  return {
    log,
    question,
    note,
    scanned: (text: string) => inTurn(() => handle(text)),
    answer: (text: string) =>
      inTurn(async () => {
        if (latest.current.question) await answered(latest.current.question, text);
      }),
    drop: () => ask(undefined),
    undo: () => inTurn(undoLast),
  };
}
