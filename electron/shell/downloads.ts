import { extname, join } from 'node:path';
import { app, BrowserWindow, type DownloadItem, dialog, type Session, shell, type WebContents } from 'electron';
import { appOrigin } from '../../shared/app/port.ts';
import { labels } from './labels.ts';

/** Workbooks and prints come from the page as bytes; the user says where they go. Anything that another place offers is refused. */
export function handleDownloads(session: Session): void {
  session.on('will-download', (event, item, contents) => {
    if (!isOurs(item.getURL())) return event.preventDefault();
    const name = item.getFilename();
    const kind = extname(name).toLowerCase();
    const known = labels.fileKinds[kind];
    item.setSaveDialogOptions({
      title: labels.saveTitle,
      buttonLabel: labels.save,
      defaultPath: join(app.getPath('documents'), name),
      filters: known ? [{ name: known, extensions: [kind.slice(1)] }] : [],
    });
    item.once('done', (_event, state) => void tell(item, state, contents));
  });
}

const isOurs = (url: string) => url.startsWith(`blob:${appOrigin}/`) || url.startsWith('data:');

async function tell(item: DownloadItem, state: 'completed' | 'cancelled' | 'interrupted', contents: WebContents): Promise<void> {
  if (state === 'cancelled') return;
  const window = BrowserWindow.fromWebContents(contents);
  const file = item.getSavePath();
  const done = state === 'completed';
  const options = {
    type: done ? ('info' as const) : ('warning' as const),
    message: done ? labels.saved : labels.notSaved,
    detail: done ? file : labels.notSavedHelp(file),
    buttons: done ? [labels.openFolder, labels.close] : [labels.close],
    defaultId: done ? 1 : 0,
    cancelId: done ? 1 : 0,
    noLink: true,
  };
  const { response } = await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options));
  if (done && response === 0) shell.showItemInFolder(file);
}
