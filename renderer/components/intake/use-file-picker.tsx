import { useRef } from 'react';

/** The hidden field by which a workbook is chosen from the disk, and the way to open it. */
export function useFilePicker(label: string, onTake: (files: File[]) => void, multiple = false) {
  const picker = useRef<HTMLInputElement>(null);
  return {
    choose: () => picker.current?.click(),
    field: (
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        multiple={multiple}
        hidden
        aria-label={label}
        onChange={(event) => {
          onTake([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    ),
  };
}
