import { Box, Button, Stack } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { askHint, askNameHint, askNameText, askText, candidateText, scanTexts as texts } from './labels.ts';
import classes from './Scan.module.css';
import type { Question } from './use-scans.ts';

/** The card alone does not say who it is: chosen by number and Enter in the input, or with the mouse. */
export function ScanQuestion({ question, onAnswer }: { question: Question; onAnswer: (text: string) => void }) {
  const { asked, problem } = question;
  const rows = asked.kind === 'ask' ? asked.rows : [];
  return (
    <div className={classes.sign} data-tone="ask">
      <IconHelpCircle size={40} stroke={1.7} aria-hidden />
      <Box flex={1} miw={0}>
        <div className={classes.who}>{asked.kind === 'ask' ? askText(asked.name) : askNameText}</div>
        {asked.kind === 'ask' && (
          <Stack gap={6} my={8}>
            {rows.map((row, at) => (
              <Button key={row.id} variant="default" justify="flex-start" onClick={() => onAnswer(String(at + 1))}>
                {at + 1}. {candidateText(row)}
              </Button>
            ))}
            <Button variant="default" justify="flex-start" onClick={() => onAnswer('0')}>
              0. {texts.nobody}
            </Button>
          </Stack>
        )}
        <div className={classes.said} data-wrong={problem !== undefined || undefined}>
          {problem ?? (asked.kind === 'ask' ? askHint(rows.length) : askNameHint)}
        </div>
      </Box>
    </div>
  );
}
