import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { yearOf } from '../../../shared/kernel/dates.ts';
import { proposedPassword, zNewFilePassword } from '../../../shared/kernel/file-password.ts';
import { api } from '../../client/api.ts';
import { useToday } from '../../client/today.ts';

const propose = () => proposedPassword((count) => crypto.getRandomValues(new Uint8Array(count)));

/** The password a file with persons goes out with (domain §6): proposed, to be changed, on as the office has set it; kept nowhere. */
export function useFilePassword() {
  const settings = useQuery(api.office.settings.list.queryOptions({ input: { year: yearOf(useToday()) } }));
  const usual = settings.data?.find((one) => one.key === 'files.password')?.value !== 'không';
  const [chosen, setChosen] = useState<boolean>();
  const [text, setText] = useState(propose);
  const on = chosen ?? usual;
  const read = zNewFilePassword.safeParse(text);
  return {
    on,
    setOn: setChosen,
    text,
    setText,
    another: () => setText(propose()),
    problem: on && !read.success ? read.error.issues[0]?.message : undefined,
    /** Undefined where the file goes out open. */
    password: on && read.success ? read.data : undefined,
  };
}
export type FilePassword = ReturnType<typeof useFilePassword>;
