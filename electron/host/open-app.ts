import { findElectron, runElectron } from './electron-app.ts';
import { servePage } from './serve-page.ts';

/** Opens the app on a store: in its own window, or, where Electron cannot be had here, as the same app in the browser. Returns when closed. */
export async function openApp(store: string, env: NodeJS.ProcessEnv): Promise<void> {
  const electron = findElectron();
  if (electron && (await runElectron(electron, env))) return;
  console.log('Không mở được cửa sổ Electron trên máy này: mở chương trình thành trang trên 127.0.0.1 (Ctrl+C để dừng).');
  await servePage({ store, port: 0, open: true, ready: (url) => console.log(url), note: (line) => console.log(line) });
}
