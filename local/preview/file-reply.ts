import fs from 'node:fs/promises';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** One answer of the preview's server. */
export interface FileReply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly cacheSeconds?: number;
}

export const NOT_FOUND: FileReply = { status: 404, type: 'text/plain; charset=utf-8', body: 'not found' };

/** A file below `folder`. Only pictures, fonts and sheets are given out, and nothing above the folder. */
export async function fileReply(folder: string, name: string, cacheSeconds = 0): Promise<FileReply> {
  const file = path.resolve(folder, `.${path.posix.normalize(`/${name}`)}`);
  const type = TYPES[path.extname(file)];
  if (type === undefined || !file.startsWith(folder + path.sep)) return NOT_FOUND;
  try {
    return { status: 200, type, body: await fs.readFile(file), cacheSeconds };
  } catch {
    return NOT_FOUND;
  }
}
