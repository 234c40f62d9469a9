import { Box, Button } from '@mantine/core';
import { IconSquare, IconSquareCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { conferenceWarnings } from '../../../shared/conferences/rules.ts';
import { formatDay, yearOf } from '../../../shared/kernel/dates.ts';
import { formatNumber } from '../../../shared/kernel/numbers.ts';
import { valueKey } from '../../../shared/kernel/text.ts';
import { api } from '../../client/api.ts';
import { useAudienceChoices, useWaveChoices } from '../../client/choices.ts';
import { useToday } from '../../client/today.ts';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import type { Conference } from '../ConferenceForm.tsx';
import { capital, conferenceTexts } from '../labels.ts';
import type { FormPart } from '../search.ts';
import type { RosterRow } from '../roster/rows.ts';
import { countsOf } from './counts.ts';
import classes from './Course.module.css';
import { courseTexts as texts } from './labels.ts';

interface Props {
  conference: Conference;
  /** The roster as it stands on the screen. */
  rows: readonly RosterRow[];
  onEdit: (part: FormPart) => void;
}

/** The whole conference in order: when and where, who, what for, what was part of it, what was asked, what came of it, what it cost. */
export function CourseTab({ conference, rows, onEdit }: Props) {
  const { day, time, online, venue, hamlet, communeName, lead, partners, purpose, speakers, questions, cost, costSource } = conference;
  const audience = useAudienceChoices().find((one) => one.value === conference.audienceId)?.label;
  const wave = useWaveChoices(yearOf(day)).find((one) => one.value === conference.waveId)?.label;
  const counts = countsOf(conference, rows);
  const enterprise = conference.atEnterprise ? (conference.enterprise ?? conferenceTexts.atEnterprise) : null;
  const place = [venue, enterprise, hamlet, communeName].filter(Boolean).join(', ');
  return (
    <Box h="100%" p="14px 18px 28px" style={{ overflow: 'auto' }}>
      <Part name={texts.where} onEdit={() => onEdit('main')}>
        <Line>
          {[time, formatDay(day)].filter(Boolean).join(' ')}
          {online && ` · ${conferenceTexts.onlineShort}`}
        </Line>
        <Line>{place}</Line>
      </Part>
      <Part name={texts.who} onEdit={() => onEdit('course')}>
        <Line label={conferenceTexts.audienceShort}>{audience}</Line>
        <Line label={conferenceTexts.lead}>{lead}</Line>
        <Line label={conferenceTexts.partners}>{partners.join('; ')}</Line>
        <Line label={conferenceTexts.invited}>{counts.invited}</Line>
        <Line label={conferenceTexts.attended}>{counts.attended}</Line>
      </Part>
      <Part name={texts.purpose} onEdit={() => onEdit('course')}>
        <Line>{purpose}</Line>
      </Part>
      <Part name={texts.speakers} onEdit={() => onEdit('course')}>
        {speakers.map(({ name, organisation, languages }) => (
          <Line key={`${name} ${organisation}`}>
            {[name, organisation].filter(Boolean).join(', ')}
            <span className={classes.soft}> · {languages.join('; ') || texts.vietnamese}</span>
          </Line>
        ))}
        <LanguageHint conference={conference} />
      </Part>
      <Part name={texts.checklist} onEdit={() => onEdit('course')}>
        <Checklist ticked={conference.checklist} />
      </Part>
      <Part name={texts.questions} onEdit={() => onEdit('course')}>
        {questions.map(({ question, answer }, at) => (
          <div key={question}>
            {at + 1}. {question}
            <div className={classes.answer}>{answer ?? <span className={classes.soft}>{texts.unanswered}</span>}</div>
          </div>
        ))}
      </Part>
      <Part name={texts.results} onEdit={() => onEdit('results')}>
        {counts.results.map(([label, figure]) => (
          <Line key={label} label={label}>
            {figure}
          </Line>
        ))}
      </Part>
      <Part name={texts.money} onEdit={() => onEdit('results')}>
        <Line>{cost !== null && [`${formatNumber(cost)} đồng`, costSource].filter(Boolean).join(' · ')}</Line>
      </Part>
      <Part name={texts.more} onEdit={() => onEdit('results')}>
        <Line label={conferenceTexts.kind}>{capital(conference.kind)}</Line>
        <Line label={conferenceTexts.wave}>{wave}</Line>
        <Line label={conferenceTexts.agreement}>{conference.agreementNumber}</Line>
        <Line label={conferenceTexts.codeShort}>{conference.code}</Line>
        <Line label={conferenceTexts.note}>{conference.note}</Line>
      </Part>
    </Box>
  );
}

function Part({ name, onEdit, children }: { name: string; onEdit: () => void; children: ReactNode }) {
  return (
    <section className={classes.part} aria-label={name}>
      <h2>{name}</h2>
      <div className={classes.lines} data-empty={texts.nothing}>
        {children}
      </div>
      <Button variant="subtle" size="compact-xs" aria-label={texts.editPart(name)} onClick={onEdit}>
        {texts.edit}
      </Button>
    </section>
  );
}

/** Nothing where nothing is known. */
function Line({ label, children }: { label?: string; children: ReactNode }) {
  if (children === null || children === undefined || children === false || children === '') return null;
  return (
    <div>
      {label && <span className={classes.soft}>{label}: </span>}
      {children}
    </div>
  );
}

/** Ticked or not, as a print would show it; what the list no longer offers stays. */
function Checklist({ ticked }: { ticked: readonly string[] }) {
  const items = useQuery(api.conferences.checklist.list.queryOptions()).data ?? [];
  const has = (name: string) => ticked.some((one) => valueKey(one) === valueKey(name));
  const names = [
    ...items.map((item) => item.name),
    ...ticked.filter((name) => !items.some((item) => valueKey(item.name) === valueKey(name))),
  ];
  return names.map((name) => (
    <div key={name} className={has(name) ? undefined : classes.soft}>
      <Sign ticked={has(name)} /> {name}
    </div>
  ));
}

function Sign({ ticked }: { ticked: boolean }) {
  const Icon = ticked ? IconSquareCheck : IconSquare;
  return <Icon size={16} stroke={1.7} role="img" aria-label={ticked ? texts.had : texts.hadNot} className={classes.sign} />;
}

function LanguageHint({ conference }: { conference: Conference }) {
  const today = useToday();
  const communes = useQuery(api.office.communes.list.queryOptions({ input: {} }));
  const ethnicArea = communes.data?.find((one) => one.id === conference.communeId)?.ethnicArea === true;
  const hint = conferenceWarnings({ ...conference, results: [], ethnicArea }, today).find((one) => one.field === 'speakers');
  return hint ? <StatusBadge tone="warn">{hint.message}</StatusBadge> : null;
}
