import { Button, SimpleGrid } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { z } from 'zod';
import { scriptPaper } from '../../../shared/broadcasts/programmes/paper.ts';
import { airingSources, languageSuggestions } from '../../../shared/broadcasts/labels.ts';
import { type zProgramme, zProgrammeValues } from '../../../shared/broadcasts/programmes/contract.ts';
import { topicChoices } from '../topic-choices.ts';
import { client } from '../../client/api.ts';
import { Hint } from '../../components/Hint.tsx';
import { ChipsField } from '../../components/CheckField.tsx';
import { DateField } from '../../components/DateField.tsx';
import { EntityForm } from '../../components/EntityForm.tsx';
import { blank } from '../../components/form-state.ts';
import { NumberField } from '../../components/NumberField.tsx';
import { usePaperDialog } from '../../components/paper/use-paper-dialog.tsx';
import { SuggestField, TextArea, TextField } from '../../components/TextField.tsx';
import { programmeTexts as texts } from './labels.ts';
import { ProgrammeFiles } from './ProgrammeFiles.tsx';
import { ProgrammePlays } from './ProgrammePlays.tsx';

type Programme = z.infer<typeof zProgramme>;

export function ProgrammeForm({ programme, onClose }: { programme: Programme | null; onClose: () => void }) {
  const printed = usePaperDialog();
  return (
    <EntityForm
      texts={texts}
      schema={zProgrammeValues}
      existing={programme}
      initial={programme ?? blank(zProgrammeValues, { topics: ['bhxhtn'] })}
      record={client.broadcasts.programmes}
      reload={programme ? () => client.broadcasts.programmes.get({ id: programme.id }) : undefined}
      next={(saved) => ({ ...saved, title: null, script: null, note: null })}
      onClose={onClose}
    >
      {({ field }) => (
        <>
          <TextField label={texts.title} required {...field('title')} />
          <ChipsField label={texts.topics} required choices={topicChoices} {...field('topics')} />
          <SimpleGrid cols={2} spacing="sm">
            <NumberField label={texts.minutes} {...field('minutes')} />
            <SuggestField label={texts.language} suggestions={languageSuggestions} placeholder="Kinh" {...field('language')} />
            <SuggestField label={texts.source} suggestions={airingSources} {...field('source')} />
            <DateField label={texts.validTo} {...field('validTo')} />
          </SimpleGrid>
          {printed.dialog}
          <TextArea label={texts.script} hint={texts.scriptHint} rows={8} {...field('script')} />
          {programme?.script && (
            <Button
              variant="default"
              leftSection={<IconPrinter size={16} />}
              title={texts.printHint}
              onClick={() => printed.open({ paper: scriptPaper, input: { id: programme.id } })}
            >
              {texts.print}
            </Button>
          )}
          <TextArea label={texts.note} hint={texts.noteHint} {...field('note')} />
          {programme ? (
            <>
              <ProgrammeFiles programme={programme} />
              <ProgrammePlays id={programme.id} />
            </>
          ) : (
            <Hint>{texts.filesLater}</Hint>
          )}
        </>
      )}
    </EntityForm>
  );
}
