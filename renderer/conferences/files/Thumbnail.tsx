import { IconPhoto } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { client } from '../../client/api.ts';
import classes from './Files.module.css';
import { asPicture, inTurn } from './pictures.ts';

const width = 320;

/** A small picture drawn once; the large one is let go at once. What cannot be drawn shows a sign. */
export function Thumbnail({ id }: { id: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    const draw = async () => {
      if (gone) return;
      const file = await client.conferences.files.get({ id });
      const bitmap = await createImageBitmap(asPicture(file), { resizeWidth: width, resizeQuality: 'medium' });
      const paper = canvas.current;
      if (paper && !gone) {
        paper.width = bitmap.width;
        paper.height = bitmap.height;
        paper.getContext('2d')?.drawImage(bitmap, 0, 0);
      }
      bitmap.close();
    };
    inTurn(draw).catch(() => {
      if (!gone) setFailed(true);
    });
    return () => {
      gone = true;
    };
  }, [id]);
  return failed ? <IconPhoto size={40} stroke={1.2} aria-hidden /> : <canvas ref={canvas} className={classes.thumbnail} aria-hidden />;
}
