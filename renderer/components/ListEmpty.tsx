import { Button } from '@mantine/core';
import { EmptyHint } from './TableStates.tsx';

interface ListTexts {
  noMatchTitle: string;
  clear: string;
  emptyTitle: string;
  emptyHint: string;
  add: string;
}

/** What an empty list says: drop the filters when they hide everything, else how to begin. */
export function ListEmpty({
  narrowed,
  texts,
  onClear,
  onAdd,
}: {
  narrowed: boolean;
  texts: ListTexts;
  onClear: () => void;
  onAdd: () => void;
}) {
  if (narrowed) {
    const action = (
      <Button variant="default" onClick={onClear}>
        {texts.clear}
      </Button>
    );
    return <EmptyHint title={texts.noMatchTitle} action={action} />;
  }
  return (
    <EmptyHint title={texts.emptyTitle} action={<Button onClick={onAdd}>{texts.add}</Button>}>
      {texts.emptyHint}
    </EmptyHint>
  );
}
