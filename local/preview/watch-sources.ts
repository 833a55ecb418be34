import fs from 'node:fs';

/** Editors write a file in several steps; they are over within this time, ms. */
const SETTLE_MS = 60;

/** Runs `onChange` after files below `root` changed. @returns what stops it */
export function watchSources(root: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = fs.watch(root, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLE_MS);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
