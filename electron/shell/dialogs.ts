import { app, dialog, shell } from 'electron';
import { Refusal } from '../../shared/kernel/errors.ts';
import { labels } from './labels.ts';
import type { Surroundings } from './surroundings.ts';

/** The store cannot be opened (newer, damaged, busy …): says why and what to do, then ends. The file stays as it is. */
export async function tellNotOpened(error: unknown, { log, logFile, folder }: Surroundings): Promise<void> {
  if (!(error instanceof Refusal)) log.bug('start', error);
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: app.name,
    message: labels.notOpened,
    detail: `${error instanceof Refusal ? error.message : labels.failed}\n\n${labels.notOpenedHelp(logFile)}`,
    buttons: [labels.openDataFolder, labels.quit],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) await shell.openPath(folder);
}

/** True: start again. */
export async function askAfterEngineGone(code: number, { log, logFile }: Surroundings): Promise<boolean> {
  log.bug('engine', new Error(`the engine's process ended with ${code}`));
  return ask(labels.engineGone, labels.engineGoneHelp(logFile), labels.restart);
}

/** True: load the page again. */
export async function askAfterPageGone(reason: string, { log, logFile }: Surroundings): Promise<boolean> {
  log.bug('window', new Error(`the page's process is gone: ${reason}`));
  return ask(labels.pageGone, labels.pageGoneHelp(logFile), labels.reload);
}

async function ask(message: string, detail: string, again: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: app.name,
    message,
    detail,
    buttons: [again, labels.quit],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}

/** A bug in main itself: without this Electron shows its own English box and goes on in an unknown state. */
export function endOnBugs({ log, logFile }: Surroundings): void {
  const end = (error: unknown) => {
    log.bug('main', error);
    dialog.showErrorBox(labels.failed, labels.failedHelp(logFile));
    app.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}
