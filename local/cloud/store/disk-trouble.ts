/** What SQLite says when the disk does not do its part, and what that means for whoever runs the cloud. */
const TROUBLES: readonly (readonly [said: RegExp, words: string])[] = [
  [
    /SQLITE_FULL|database or disk is full/,
    'the disk of the data folder is full. Nothing of this write was kept, everything that was answered before is. Make room; the cloud goes on by itself',
  ],
  [
    /SQLITE_IOERR|disk I\/O error/,
    'the disk of the data folder failed. Nothing of this write was kept. Look after the disk, then start the cloud again',
  ],
  [
    /SQLITE_READONLY|SQLITE_CANTOPEN|attempt to write a readonly database|Unable to open connection|EACCES|EROFS|EPERM/,
    'the data folder cannot be written. Give this user the right to write it, or name another folder',
  ],
];

/** The disk's trouble in words that say what to do; undefined when an error is none of the disk's. */
export function diskTrouble(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const said = `${'code' in error ? String(error.code) : ''} ${error.message}`;
  const words = TROUBLES.find(([pattern]) => pattern.test(said))?.[1];
  return words && `${words} (${error.message})`;
}
