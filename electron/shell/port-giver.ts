import { type BrowserWindow, ipcMain, MessageChannelMain } from 'electron';
import { portGiven, portWanted } from '../../shared/app/port.ts';
import type { EngineLink } from './engine-link.ts';
import { isOurPage } from './sender.ts';

/** Gives the page of our window a line to the engine whenever it asks (the steps stand in shared/app/port.ts); nobody else gets one. */
export function givePorts(window: BrowserWindow, engine: EngineLink): void {
  ipcMain.on(portWanted, (event) => {
    const contents = window.isDestroyed() ? undefined : window.webContents;
    if (!contents || !isOurPage(event.senderFrame, contents)) return;
    const { port1, port2 } = new MessageChannelMain();
    engine.serve(port1);
    contents.postMessage(portGiven, null, [port2]);
  });
}
