import type { z } from 'zod';
import type { zQuestion } from '../../../shared/conferences/contract.ts';
import type { FieldProps } from '../../components/fields.ts';
import { TextArea } from '../../components/TextField.tsx';
import { formTexts as texts } from './labels.ts';
import { RowsBox } from './RowsBox.tsx';

type Question = z.input<typeof zQuestion>;
const blank: Question = { question: null, answer: null };

/** What was asked and what was answered. Who asked is nobody's business (domain §6). */
export function QuestionsField({ value, onChange, error }: FieldProps<Question[]>) {
  const rows = Array.isArray(value) ? value : [];
  return (
    <RowsBox
      label={texts.questions}
      add={texts.addQuestion}
      drop={texts.dropQuestion}
      rows={rows}
      blank={blank}
      // said at the row where one lacks it
      error={rows.some((row) => !row.question?.trim()) ? undefined : error}
      onChange={onChange}
    >
      {({ question, answer }, change, number) => (
        <>
          <TextArea
            bare
            rows={1}
            label={texts.questionNumber(number)}
            placeholder={texts.question}
            name={`question-${number}`}
            value={question}
            onChange={(next) => change({ question: next })}
            error={error && !question?.trim() ? texts.questionText : undefined}
          />
          <TextArea
            bare
            rows={1}
            label={texts.answerNumber(number)}
            placeholder={texts.answer}
            name={`answer-${number}`}
            value={answer}
            onChange={(next) => change({ answer: next })}
          />
        </>
      )}
    </RowsBox>
  );
}
