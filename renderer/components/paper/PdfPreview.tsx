import { Group, Loader, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { Notice } from '../Notice.tsx';
import { IconButton } from '../IconButton.tsx';
import { pageText, previewTexts as texts } from './labels.ts';
import { type OpenPdf, openPdf } from './pdf-pages.ts';
import classes from './PdfPreview.module.css';

interface Props {
  file: File | undefined;
  /** A newer one is being made. */
  busy: boolean;
  /** Said while there is nothing to print yet. */
  waiting?: string | undefined;
}

/** The pages of a PDF one at a time, drawn in the page itself: no frame and nothing that the page's policy would have to allow. */
export function PdfPreview({ file, busy, waiting }: Props) {
  const [pdf, setPdf] = useState<OpenPdf>();
  const [broken, setBroken] = useState(false);
  const [page, setPage] = useState(1);
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    if (!file) return;
    const closing = new AbortController();
    openPdf(file, closing.signal).then(
      (opened) => {
        if (closing.signal.aborted) return;
        setPdf(opened);
        setBroken(false);
        setPage((known) => Math.min(known, opened.pages));
      },
      () => setBroken(!closing.signal.aborted),
    );
    return () => {
      closing.abort();
      setPdf(undefined);
    };
  }, [file]);

  useEffect(() => {
    if (!pdf || !canvas.current) return;
    const ending = new AbortController();
    pdf.draw(canvas.current, page, ending.signal).catch(() => setBroken(!ending.signal.aborted));
    return () => ending.abort();
  }, [pdf, page]);

  if (broken) return <Notice tone="warn">{texts.failed}</Notice>;
  const pages = pdf?.pages ?? 0;
  return (
    <section className={classes.preview} aria-label={texts.preview}>
      <Group justify="center" gap="xs" className={classes.pager}>
        {waiting ? (
          <Text size="sm">{waiting}</Text>
        ) : busy || !pdf ? (
          <Group gap={6}>
            <Loader size={14} />
            <Text size="sm">{texts.busy}</Text>
          </Group>
        ) : (
          <>
            <IconButton
              color={undefined}
              label={texts.previous}
              disabled={page <= 1}
              onClick={() => setPage(page - 1)}
              icon={<IconChevronLeft size={18} />}
            />
            <Text size="sm" role="status">
              {pageText(page, pages)}
            </Text>
            <IconButton
              color={undefined}
              label={texts.next}
              disabled={page >= pages}
              onClick={() => setPage(page + 1)}
              icon={<IconChevronRight size={18} />}
            />
          </>
        )}
      </Group>
      <div className={classes.sheet}>
        <canvas ref={canvas} className={classes.paper} data-stale={busy || undefined} hidden={!pdf && !busy} />
      </div>
    </section>
  );
}
