import { ipcRenderer } from 'electron';
import { portGiven, portWanted } from '../shared/app/port.ts';

/** Hands the page its line to the engine (the steps stand in shared/app/port.ts) and nothing else. */
window.addEventListener('message', (event) => {
  if (event.source === window && event.data === portWanted) ipcRenderer.send(portWanted);
});
ipcRenderer.on(portGiven, (event) => window.postMessage(portGiven, window.location.origin, event.ports));
