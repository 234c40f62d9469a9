import { join } from 'node:path';
import { protocol } from 'electron';
import { appScheme } from '../../shared/app/port.ts';
import { answer } from './renderer-files.ts';

/** Before the app is ready: makes app:// an origin of its own, as safe as https. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
}

/** Once the app is ready: the built page, by app://. */
export function serveApp(): void {
  const folder = join(import.meta.dirname, '../renderer');
  protocol.handle(appScheme, (request) => answer(folder, request));
}
