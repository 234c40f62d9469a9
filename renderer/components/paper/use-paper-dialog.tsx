import { type ReactNode, useState } from 'react';
import type { PaperName } from '../../../shared/papers/contract.ts';
import { PaperDialog, type PaperDialogProps } from './PaperDialog.tsx';

/** A paper without options, opened by a button or a menu; `dialog` is to stand on the page. */
export function usePaperDialog() {
  const [dialog, setDialog] = useState<ReactNode>(null);
  const close = () => setDialog(null);
  return {
    dialog,
    close,
    open: <Name extends PaperName>(props: Omit<PaperDialogProps<Name>, 'onClose'>) => setDialog(<PaperDialog {...props} onClose={close} />),
  };
}
