import { Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Decision } from '../../../shared/intake/questions.ts';
import { questionTexts as texts } from './labels.ts';
import classes from './Intake.module.css';
import { Choices } from './Choices.tsx';
import { Settled } from './Settled.tsx';

interface Props {
  decisions: readonly Decision[];
  busy: boolean;
  /** Nothing can be changed any more. */
  done: boolean;
  onAnswer: (answers: Record<string, string[] | null>) => void;
}

/** What the list leaves open, first; below it what was understood, each to be changed. */
export function Questions({ decisions, busy, done, onAnswer }: Props) {
  const [changing, setChanging] = useState<string>();
  const open = decisions.filter(({ answer }) => answer === null);
  const settled = decisions.filter(({ answer }) => answer !== null);
  const box = useRef<HTMLElement>(null);
  const next = open[0]?.id;
  // The answered question goes away with the focus that was on it: on to the next one.
  useEffect(() => {
    if (busy || next === undefined || (document.activeElement !== null && document.activeElement !== document.body)) return;
    box.current?.querySelector<HTMLElement>('[data-choice], input')?.focus();
  }, [busy, next]);
  const give = (id: string, answer: string[]) => {
    setChanging(undefined);
    onAnswer({ [id]: answer });
  };
  return (
    <section ref={box} className={classes.asked} aria-label={texts.questions(open.length)}>
      <Title order={2} role="status">
        {open.length > 0 ? texts.questions(open.length) : texts.noQuestions}
      </Title>
      {open.map((decision) => (
        <Question key={decision.id} decision={decision} busy={busy} onAnswer={(answer) => give(decision.id, answer)} />
      ))}
      {settled.length > 0 && open.length > 0 && <Title order={2}>{texts.understood(settled.length)}</Title>}
      {settled.map((decision) =>
        changing === decision.id ? (
          <Question
            key={decision.id}
            decision={decision}
            busy={busy}
            onAnswer={(answer) => give(decision.id, answer)}
            onKeep={() => setChanging(undefined)}
          />
        ) : (
          <Settled key={decision.id} decision={decision} {...(done ? {} : { onChange: () => setChanging(decision.id) })} busy={busy} />
        ),
      )}
    </section>
  );
}

interface QuestionProps {
  decision: Decision;
  busy: boolean;
  onAnswer: (answer: string[]) => void;
  onKeep?: () => void;
}

function Question({ decision, busy, onAnswer, onKeep }: QuestionProps) {
  const { title, hint, cells, lines } = decision;
  return (
    <div className={classes.question} role="group" aria-label={title}>
      <b>{title}</b>
      {hint && <span className={classes.soft}>{hint}</span>}
      {cells.length > 0 && (
        <ul className={classes.cells}>
          {cells.map(({ sheet, row, column, text }) => (
            <li key={`${sheet}${column}${row}`} title={text}>
              <span>{texts.cell(sheet, column, row)}</span>
              <span>{text}</span>
            </li>
          ))}
          {lines > cells.length && (
            <li>
              <span>… {texts.lines(lines)}</span>
            </li>
          )}
        </ul>
      )}
      <Choices decision={decision} busy={busy} onAnswer={onAnswer} {...(onKeep ? { onKeep } : {})} />
    </div>
  );
}
