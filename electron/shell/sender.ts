import type { WebContents, WebFrameMain } from 'electron';
import { appOrigin } from '../../shared/app/port.ts';

/** Only the page itself, in the top frame of our own window, may ask main for anything: not a frame in it, not another page. */
export function isOurPage(frame: WebFrameMain | null, contents: WebContents | undefined): boolean {
  return frame !== null && contents !== undefined && frame === contents.mainFrame && frame.origin === appOrigin;
}

/** The address of the app's own page (a reload names it); its inner pages are behind the #. */
export function isOurAddress(address: string): boolean {
  const page = address.replace(/[?#].*$/s, '');
  return page === `${appOrigin}/` || page === `${appOrigin}/index.html`;
}
