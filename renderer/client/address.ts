import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { newRecord } from './open.ts';

/** Changes parts of the address of the page one is on; undefined takes a part out. Filters replace, opening a record can be gone back from. */
export function useAddress<Search extends object>() {
  const navigate = useNavigate();
  const go = useCallback(
    (patch: Partial<Search>, replace: boolean) =>
      void navigate({ to: '.', search: (known: object) => ({ ...known, ...patch }) as never, replace }),
    [navigate],
  );
  return {
    filter: useCallback((patch: Partial<Search>) => go(patch, true), [go]),
    open: useCallback((id: string) => go({ open: id } as unknown as Partial<Search>, false), [go]),
    openNew: useCallback(() => go({ open: newRecord } as unknown as Partial<Search>, false), [go]),
    close: useCallback(() => go({ open: undefined } as unknown as Partial<Search>, false), [go]),
    goTo: useCallback((patch: Partial<Search>) => go(patch, false), [go]),
  };
}
