import { existsSync } from 'node:fs';
import { app, type BrowserWindow, dialog, Menu, type MenuItemConstructorOptions, shell } from 'electron';
import { labels } from './labels.ts';
import type { Surroundings } from './surroundings.ts';

type Items = MenuItemConstructorOptions[];
const line = { type: 'separator' } as const;
const words = labels.menu;

/** Few entries: the work itself is done in the page. Hidden until Alt, for a screen 768 high has no line to spare. */
export function showMenu(window: BrowserWindow, places: Surroundings): void {
  const menu = Menu.buildFromTemplate([
    {
      label: words.file,
      submenu: [
        { label: words.dataFolder, click: () => void shell.openPath(places.folder) },
        line,
        { label: words.quit, role: 'quit', accelerator: 'Ctrl+Q' },
      ],
    },
    { label: words.edit, submenu: editing() },
    {
      label: words.view,
      submenu: [
        { label: words.zoomIn, role: 'zoomIn', accelerator: 'Ctrl+=' },
        { label: words.zoomOut, role: 'zoomOut' },
        { label: words.zoomReset, role: 'resetZoom' },
        line,
        { label: words.fullScreen, role: 'togglefullscreen' },
        { label: words.reload, click: () => window.webContents.reload() },
      ],
    },
    {
      label: words.help,
      submenu: [
        { label: words.log, click: () => void openLog(window, places) },
        { label: words.about, click: () => void tellAbout(window, places) },
      ],
    },
  ]);
  Menu.setApplicationMenu(menu);
}

/** Right click on text: Electron brings no menu of its own. */
export function offerContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText }) => {
    const copying: Items = [{ label: words.copy, role: 'copy' }];
    if (isEditable) Menu.buildFromTemplate(editing()).popup({ window });
    else if (selectionText.trim() !== '') Menu.buildFromTemplate(copying).popup({ window });
  });
}

const editing = (): Items => [
  { label: words.undo, role: 'undo' },
  { label: words.redo, role: 'redo' },
  line,
  { label: words.cut, role: 'cut' },
  { label: words.copy, role: 'copy' },
  { label: words.paste, role: 'paste' },
  { label: words.pastePlain, role: 'pasteAndMatchStyle' },
  { label: words.remove, role: 'delete' },
  line,
  { label: words.selectAll, role: 'selectAll' },
];

async function openLog(window: BrowserWindow, { logFile }: Surroundings): Promise<void> {
  if (existsSync(logFile)) await shell.openPath(logFile);
  else await dialog.showMessageBox(window, { message: labels.noLog, buttons: [labels.close], noLink: true });
}

async function tellAbout(window: BrowserWindow, { folder }: Surroundings): Promise<void> {
  const options = { title: words.about, message: app.name, detail: labels.about(app.getVersion(), folder) };
  await dialog.showMessageBox(window, { ...options, type: 'info', buttons: [labels.close], noLink: true });
}
