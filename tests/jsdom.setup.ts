import { notifications } from '@mantine/notifications';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What comes late on a slow machine still comes: waiting is no measure.
configure({ asyncUtilTimeout: 20_000 });

/** Nothing of one test may go on in the next, or after the last. */
afterEach(async () => {
  notifications.clean();
  cleanup();
  await new Promise((resolve) => setTimeout(resolve, 0));
});

/** What jsdom lacks and Mantine asks for. Nobody wants to see things move, so that no timer of a movement outlives the page of a test. */
Object.defineProperty(window, 'matchMedia', {
  value: (media: string) => ({
    matches: media.includes('prefers-reduced-motion'),
    media,
    onchange: null,
    addEventListener() {},
    removeEventListener() {},
    dispatchEvent: () => false,
  }),
});
class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
Object.defineProperty(window, 'ResizeObserver', { value: StillObserver });
Element.prototype.scrollIntoView = () => {};
/** Nothing is laid out here: every element counts as large enough for a screenful of rows. */
Object.defineProperty(HTMLElement.prototype, 'clientHeight', { value: 600 });
Object.defineProperty(HTMLElement.prototype, 'clientWidth', { value: 1000 });
Object.defineProperty(HTMLElement.prototype, 'scrollHeight', { value: 10_000_000 });
Object.defineProperty(HTMLElement.prototype, 'scrollTo', {
  value(this: HTMLElement, to: { top?: number }) {
    this.scrollTop = to.top ?? 0;
    this.dispatchEvent(new Event('scroll'));
  },
});
Object.defineProperty(window, 'scrollTo', { value() {} });
Object.defineProperty(document, 'fonts', { value: { addEventListener() {}, removeEventListener() {} } });
