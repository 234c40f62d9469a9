import type { Page } from '@playwright/test';

const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return '';
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])].map((label) => label.textContent ?? '') : [];
    return [element.getAttribute('aria-label'), ...labels, element.textContent].filter(Boolean).join(' | ');
  });

/** Tab (or `key`) until what has the focus is called by this name; says where it got stuck when it never comes. */
export async function moveTo(page: Page, name: string | RegExp, key = 'Tab', most = 80): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < most; presses += 1) {
    const current = await focusedName(page);
    if (typeof name === 'string' ? current.includes(name) : name.test(current)) return;
    seen.push(current.slice(0, 40));
    await page.keyboard.press(key);
  }
  throw new Error(`«${String(name)}» never has the focus; seen: ${seen.join(' → ')}`);
}
