import { useWindowEvent } from '@mantine/hooks';

/** What has its own Esc: a question, a menu, an open list. */
const ownEscape = '[role=dialog], [role=menu], [role=listbox], [aria-expanded=true]';

/** Esc closes the drawer and Ctrl+S saves it, wherever the focus is: in the form, in the list beside it or nowhere. */
export function usePanelKeys({ onClose, onSave }: { onClose: () => void; onSave?: () => void }): void {
  useWindowEvent('keydown', (event) => {
    if (event.defaultPrevented) return;
    const target = event.target instanceof Element ? event.target : document.body;
    if (event.key === 'Escape' && !target.closest(ownEscape)) onClose();
    if (event.ctrlKey && event.key.toLowerCase() === 's' && onSave && !target.closest('[role=dialog]')) {
      event.preventDefault();
      onSave();
    }
  });
}
