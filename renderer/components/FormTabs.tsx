import { Stack, Tabs } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import classes from './EntityForm.module.css';
import { wrongControl } from './fields.ts';
import type { Form } from './form-state.ts';

interface Part<Values> {
  value: string;
  label: string;
  /** Fields that stand in it: it opens by itself where one of them was refused. */
  fields: readonly (keyof Values & string)[];
  content: ReactNode;
}
interface Props<Values> {
  label: string;
  form: Form<Values>;
  /** Open at first; the first one where nothing else is asked for. */
  start?: string | undefined;
  parts: readonly Part<Values>[];
}

/** The parts of a form too long for one look; only the open one is on the page, so that Tab goes through what is seen. */
export function FormTabs<Values>({ label, form, parts, start }: Props<Values>) {
  const [open, setOpen] = useState(start ?? parts[0]?.value ?? '');
  const box = useRef<HTMLDivElement>(null);
  const refused = parts.map(({ fields }) => fields.filter((name) => form.field(name).error !== undefined));
  const first = parts[refused.findIndex((names) => names.length > 0)];
  const here = refused[parts.findIndex((part) => part.value === open)] ?? [];
  const [asked, setAsked] = useState(start);
  // asked for another part while it is open: what was typed stays
  if (start !== asked) {
    setAsked(start);
    if (start !== undefined) setOpen(start);
  }
  const [known, setKnown] = useState(form.refusals);
  if (form.refusals !== known) {
    setKnown(form.refusals);
    if (first && here.length === 0) setOpen(first.value);
  }
  useEffect(() => {
    if (known > 0) box.current?.querySelector<HTMLElement>(wrongControl)?.focus();
  }, [known]);
  return (
    <Tabs ref={box} value={open} onChange={(next) => next !== null && setOpen(next)} keepMounted={false} activateTabWithKeyboard>
      <Tabs.List aria-label={label} className={classes.partList}>
        {parts.map((part, at) => (
          <Tabs.Tab key={part.value} value={part.value} data-refused={(refused[at]?.length ?? 0) > 0 || undefined}>
            {part.label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {parts.map((part) => (
        <Tabs.Panel key={part.value} value={part.value}>
          <Stack gap="sm">{part.content}</Stack>
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
