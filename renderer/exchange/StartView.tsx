import { Button, Title } from '@mantine/core';
import { IconDownload, IconTableExport } from '@tabler/icons-react';
import { Hint } from '../components/Hint.tsx';
import { ChooseFile } from '../components/FileDrop.tsx';
import classes from './Exchange.module.css';
import { exchangeTexts as texts } from './labels.ts';
import type { useFiles } from './use-files.ts';

/** Nothing chosen yet: where a file goes in, and what can be had out. */
export function StartView({ onChoose, files }: { onChoose: () => void; files: ReturnType<typeof useFiles> }) {
  return (
    <div className={classes.start}>
      <ChooseFile title={texts.dropTitle} choose={texts.dropChoose} hint={texts.dropHint} onClick={onChoose} />
      <div className={classes.cards}>
        <section className={classes.card}>
          <Title order={2}>{texts.templateTitle}</Title>
          <Hint>{texts.templateHint}</Hint>
          <Button variant="default" leftSection={<IconDownload size={16} />} loading={files.making === 'template'} onClick={files.template}>
            {texts.template}
          </Button>
        </section>
        <section className={classes.card}>
          <Title order={2}>{texts.exportTitle}</Title>
          <Hint>{texts.exportHint}</Hint>
          <Button variant="default" leftSection={<IconTableExport size={16} />} loading={files.making === 'all'} onClick={files.all}>
            {texts.exportAll}
          </Button>
        </section>
      </div>
    </div>
  );
}
