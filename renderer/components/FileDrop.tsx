import { Box } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './FileDrop.module.css';
import { useFileDrop } from './file-drop.ts';

interface Props {
  /** Said over the place while files are held above it. */
  text: string;
  onDrop: (files: File[]) => void;
  /** Takes nothing now. */
  off?: boolean;
  children: ReactNode;
}

/** A page or a part of one as a place to drop files on. */
export function FileDrop({ text, onDrop, off = false, children }: Props) {
  const drop = useFileDrop((files) => {
    if (!off) onDrop(files);
  });
  return (
    <Box pos="relative" h="100%" {...drop.handlers}>
      {children}
      {drop.over && !off && <div className={classes.over}>{text}</div>}
    </Box>
  );
}

interface ButtonProps {
  title: string;
  choose: string;
  hint: string;
  onClick: () => void;
}

/** The large place of an empty import page that says where a workbook goes in. */
export function ChooseFile({ title, choose, hint, onClick }: ButtonProps) {
  return (
    <button type="button" className={classes.choose} onClick={onClick}>
      <IconFileSpreadsheet size={44} stroke={1.3} aria-hidden />
      <span className={classes.title}>{title}</span>
      <span className={classes.link}>{choose}</span>
      <Box component="span" maw={380} mt={12}>
        {hint}
      </Box>
    </button>
  );
}
