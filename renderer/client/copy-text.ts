/**
 * Puts text on the clipboard. By the old command on purpose: it needs only the click that asked for it, while the window's own clipboard is
 * a permission, and the app grants none (electron/shell/guards.ts). False where the browser does not do it.
 */
export function copyText(text: string): boolean {
  const before = document.activeElement;
  const box = document.createElement('textarea');
  box.value = text;
  box.style.cssText = 'position:fixed;top:0;left:0;opacity:0';
  document.body.append(box);
  box.focus();
  box.select();
  try {
    return document.execCommand('copy');
  } finally {
    box.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
