import { Button, Stack, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { Notice } from '../../components/Notice.tsx';
import { SidePanel } from '../../components/SidePanel.tsx';
import { countText } from '../roster/labels.ts';
import { scanTexts as texts } from './labels.ts';
import classes from './Scan.module.css';
import { ScanLog } from './ScanLog.tsx';
import { ScanQuestion } from './ScanQuestion.tsx';
import { ScanSign } from './ScanSign.tsx';
import { useScanInput } from './use-scan-input.ts';
import { useScans } from './use-scans.ts';

interface Props {
  conferenceId: string;
  counts: { present: number; people: number };
  /** Only the number of people is kept here (domain §6). */
  headcount: boolean;
  onFound: (attendeeId: string) => void;
  onClose: () => void;
}

/** Beside the roster: cards are held before the scanner one after the other, and each says loudly what became of it. */
export function ScanPanel({ conferenceId, counts, headcount, onFound, onClose }: Props) {
  const input = useScanInput({ onText: (text) => scans.scanned(text), onUndo: () => scans.undo() });
  const scans = useScans(conferenceId, input.offer, onFound);
  const { log, question, note } = scans;
  const escape = () => {
    if (!question) return onClose();
    scans.drop();
    input.clear();
    return input.focus();
  };
  const answer = (text: string) => {
    scans.answer(text);
    input.focus();
  };
  return (
    <SidePanel
      title={texts.title}
      about={texts.about}
      onClose={escape}
      foot={
        <>
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={16} />}
            title={texts.undoHint}
            disabled={!log.some((entry) => entry.undo !== undefined && !entry.undone)}
            onClick={() => {
              scans.undo();
              input.focus();
            }}
          >
            {texts.undo}
          </Button>
          <Button variant="subtle" color="gray" onClick={onClose}>
            {texts.leave}
          </Button>
        </>
      }
    >
      <Stack gap={12} px={18} py={14}>
        <input
          {...input.props}
          className={classes.input}
          aria-label={texts.input}
          placeholder={
            question ? (question.asked.kind === 'ask' ? texts.answerPlaceholder : texts.namePlaceholder) : texts.inputPlaceholder
          }
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          lang="en"
          maxLength={4000}
        />
        <Text className={classes.count} role="status">
          {countText(counts.present, counts.people)}
        </Text>
        {headcount && <Notice tone="warn">{texts.headcount}</Notice>}
        <div aria-live="assertive">
          {question ? <ScanQuestion key={question.card.number} question={question} onAnswer={answer} /> : <ScanSign entry={log[0]} />}
        </div>
        {note && <Notice tone="warn">{note}</Notice>}
        <ScanLog log={question ? log : log.slice(1)} />
      </Stack>
    </SidePanel>
  );
}
