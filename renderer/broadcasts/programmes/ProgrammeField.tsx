import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { isOutdated, programmeTitled } from '../../../shared/broadcasts/programmes/rules.ts';
import type { zProgrammeRow } from '../../../shared/broadcasts/programmes/contract.ts';
import { type Day, formatDay } from '../../../shared/kernel/dates.ts';
import { api } from '../../client/api.ts';
import type { FieldProps } from '../../components/fields.ts';
import { SuggestField } from '../../components/TextField.tsx';
import { programmeTexts as texts } from './labels.ts';

export type LibraryProgramme = z.infer<typeof zProgrammeRow>;
interface Props extends FieldProps<string> {
  label: string;
  /** The day it is to be played: what is outdated by then is not offered. */
  day: Day;
  /** A title of the library was chosen or typed out. */
  onPick: (programme: LibraryProgramme) => void;
}

/** The name of what is played: free text, or a programme of the library, which brings its topics, length and source along. */
export function ProgrammeField({ day, onPick, onChange, ...props }: Props) {
  const library = useQuery(api.broadcasts.programmes.list.queryOptions()).data ?? [];
  const named = programmeTitled(library, props.value);
  const old = named?.validTo && isOutdated(named, day) ? texts.isOutdated(formatDay(named.validTo)) : '';
  return (
    <SuggestField
      {...props}
      hint={old}
      suggestions={library.filter((one) => !isOutdated(one, day)).map((one) => one.title)}
      onChange={(title) => {
        onChange(title);
        const picked = programmeTitled(library, title);
        if (picked) onPick(picked);
      }}
    />
  );
}

/** What an airing or a pattern takes over from the programme it plays. */
export const fromProgramme = ({ topics, language, minutes, source }: LibraryProgramme) => ({ topics, language, minutes, source });
