import { useBlocker } from '@tanstack/react-router';
import { useRef } from 'react';
import { confirm } from './confirm.tsx';
import { commonTexts } from './labels.ts';

/**
 * Asks before a move in the address would throw away what was typed: a form in the drawer goes with its record, what stands on the page
 * itself only with the page. Call the result when it may go (saved).
 */
export function useLeaveGuard(dirty: boolean, goesWith: 'record' | 'page' = 'record'): () => void {
  const free = useRef(false);
  useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      const stays = next.pathname === current.pathname && (goesWith === 'page' || opened(next.search) === opened(current.search));
      if (!dirty || free.current || stays) return false;
      return !(await confirm({
        title: commonTexts.dropTitle,
        message: commonTexts.dropMessage,
        confirm: commonTexts.dropConfirm,
        cancel: commonTexts.keepEditing,
      }));
    },
    enableBeforeUnload: () => dirty && !free.current,
  });
  return () => {
    free.current = true;
  };
}

/** Which record the address opens; a change of month or filter leaves the form alone. */
const opened = (search: object): string => `${'open' in search ? String(search.open) : ''} ${'tab' in search ? String(search.tab) : ''}`;
