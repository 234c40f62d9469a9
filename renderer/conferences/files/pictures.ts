const types: Record<string, string> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  bmp: 'image/bmp',
};

/** By the ending of its name: the store hands files back without a type, for they are never opened by the door. */
export const pictureType = (name: string): string | undefined => types[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
export const asPicture = (file: File): Blob => new Blob([file], { type: pictureType(file.name) ?? 'application/octet-stream' });

let turn: Promise<unknown> = Promise.resolve();
/** One after the other: ten photos of a telephone decoded at once would fill a small PC's memory. */
export function inTurn<Result>(job: () => Promise<Result>): Promise<Result> {
  const own = turn.then(job, job);
  turn = own.catch(() => {
    // Told to whoever asked for it; the next one is not held up.
  });
  return own;
}
