import { Button, Group, Kbd, ScrollArea, Stack, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { Fragment, type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import type { z } from 'zod';
import { IconButton } from './IconButton.tsx';
import { ConflictAlert } from './ConflictAlert.tsx';
import classes from './EntityForm.module.css';
import panelClasses from './SidePanel.module.css';
import { wrongControl } from './fields.ts';
import { type Draft, type Form, useFormState } from './form-state.ts';
import { commonTexts } from './labels.ts';
import { useLeaveGuard } from './leave-guard.ts';
import { Notice } from './Notice.tsx';
import { usePanelKeys } from './panel-keys.ts';
import { type RecordProcedures, type Ref, type Saved, savedText, type Undoable, useSaving } from './saving.ts';

/** Title and «Đã lưu …» by the words of the kind of record, or, where the form does something else, as it says. */
type Words<Answer> =
  | { texts: { newTitle: string; editTitle: string; word: string } }
  | { title: string; saved: string | ((answer: Answer) => string) };

interface Fields<Output, Input, Answer extends Undoable> {
  /** The contract's schema of the values. */
  schema: z.ZodType<Output, Input>;
  /** null = a new record. */
  existing: Ref | null;
  initial: Draft<Input>;
  /** The contract's commands of this kind of record: `client.broadcasts`. */
  record: RecordProcedures<Output, Answer>;
  /** On the button, where what is done is not saving. */
  action?: string;
  /** The record as the store holds it now, asked for when somebody else has changed it. */
  reload?: () => Promise<Ref & Draft<Input>>;
  /** What the next new record starts with: turns on «Lưu và thêm tiếp». */
  next?: (saved: Output) => Draft<Input>;
  onSaved?: (values: Output, answer: Answer) => void;
  onClose: () => void;
  children: (form: Form<Input>) => ReactNode;
}

/** The drawer beside the list in which a record is entered: Enter or Ctrl+S saves, Alt+Enter saves and goes on, Esc closes. */
export function EntityForm<Output, Input, Answer extends Undoable = Saved>(props: Fields<Output, Input, Answer> & Words<Answer>) {
  const { schema, existing, initial, onClose, next, children } = props;
  const box = useRef<HTMLFormElement>(null);
  const titleId = useId();
  const form = useFormState(schema, initial);
  const leave = useLeaveGuard(form.dirty);
  const { title, saved } =
    'title' in props ? props : { title: existing ? props.texts.editTitle : props.texts.newTitle, saved: savedText(props.texts.word) };
  const saving = useSaving({ ...props, saved, form, leave });

  useEffect(() => {
    const before = document.activeElement;
    return () => giveFocusBack(before);
  }, []);
  useEffect(() => focusFirst(box.current), [form.round]);
  useEffect(() => {
    if (form.refusals > 0) box.current?.querySelector<HTMLElement>(wrongControl)?.focus();
  }, [form.refusals]);

  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || !(event.altKey || event.ctrlKey)) return;
    event.preventDefault();
    void saving.submit(event.altKey && next && existing === null ? 'next' : 'close');
  };
  usePanelKeys({ onClose, onSave: () => void saving.submit('close') });

  return (
    <form
      ref={box}
      className={panelClasses.panel}
      aria-labelledby={titleId}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void saving.submit('close');
      }}
    >
      <Group className={panelClasses.head} justify="space-between" wrap="nowrap">
        <Title order={2} id={titleId}>
          {title}
        </Title>
        <IconButton label={commonTexts.close} title={`${commonTexts.close} (Esc)`} onClick={onClose} icon={<IconX size={18} />} />
      </Group>
      {(saving.conflict || form.general.length > 0 || saving.messages.length > 0) && (
        <Stack gap="xs" className={classes.notices}>
          {saving.conflict && <ConflictAlert onMine={saving.keepMine} onTheirs={props.reload ? saving.takeTheirs : undefined} />}
          {[...form.general, ...saving.messages].map((message) => (
            <Notice key={message} tone="bad">
              {message}
            </Notice>
          ))}
        </Stack>
      )}
      <ScrollArea className={classes.body} type="auto" offsetScrollbars="y">
        <Stack gap="sm" className={classes.fields}>
          <Fragment key={form.round}>{children(form)}</Fragment>
        </Stack>
      </ScrollArea>
      <Group className={panelClasses.foot} gap="xs">
        <Button type="submit" loading={saving.busy} title="Enter, Ctrl+S">
          {props.action ?? commonTexts.save}
        </Button>
        {next && existing === null && (
          <Button variant="default" disabled={saving.busy} title="Alt+Enter" onClick={() => void saving.submit('next')}>
            {commonTexts.saveNext}
          </Button>
        )}
        <Text size="xs" c="dimmed" className={classes.keys} aria-hidden>
          <Kbd size="xs">Enter</Kbd> lưu · <Kbd size="xs">Esc</Kbd> đóng
        </Text>
      </Group>
    </form>
  );
}

const controls = 'input:not([type=hidden]):not(:disabled), textarea:not(:disabled)';

function focusFirst(form: HTMLFormElement | null): void {
  const first = form?.querySelector<HTMLInputElement>(controls);
  first?.focus();
  if (first && ['text', ''].includes(first.type)) first.select();
}

/** To where the user came from, else to the list: the keyboard must not fall out of the page. Whoever has moved on is left alone. */
function giveFocusBack(before: Element | null): void {
  if (document.activeElement && document.activeElement !== document.body) return;
  const back = before instanceof HTMLElement && before !== document.body && before.isConnected ? before : undefined;
  (back ?? document.querySelector<HTMLElement>('#main [role=grid]') ?? document.getElementById('main'))?.focus();
}
