import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FileLinks } from './file-links';

export interface StoredFilesOptions {
  /** true: a file is on the disk when its upload is answered. */
  durable: boolean;
  /** Where the cloud is reached, http://127.0.0.1:PORT. */
  origin: () => string;
}
export interface StoredFile {
  path: string;
  /** Content type of the upload. */
  type: string;
  bytes: Buffer;
}

const UNFINISHED = '.part';
const LINE_END = 0x0a;

/**
 * The files that functions keep in cloud storage, by path. On the disk each is one file, named by its path's hash, so that no path
 * can lead out of the folder: a line of JSON that says what it is, then its bytes. A rename makes it appear, whole.
 */
export class StoredFiles {
  readonly links: FileLinks;

  constructor(
    private readonly folder: string,
    private readonly options: StoredFilesOptions,
  ) {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) if (name.endsWith(UNFINISHED)) rmSync(join(folder, name));
    this.links = new FileLinks(join(folder, 'key'), options.origin);
  }

  /** Keeps a file, in the place of an older one of the same path. */
  async put({ path, type, bytes }: StoredFile): Promise<void> {
    const place = this.placeOf(path);
    const unfinished = `${place}.${randomUUID()}${UNFINISHED}`;
    const file = await open(unfinished, 'wx');
    try {
      await file.writeFile(Buffer.concat([Buffer.from(`${JSON.stringify({ path, type })}\n`), bytes]));
      if (this.options.durable) await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, place);
    if (this.options.durable) await this.syncFolder();
  }

  async get(path: string): Promise<StoredFile | undefined> {
    const kept = await readFile(this.placeOf(path)).catch(noneWhenMissing);
    if (!kept) return undefined;
    const headEnd = kept.indexOf(LINE_END);
    const { type } = JSON.parse(kept.toString('utf8', 0, headEnd)) as { type: string };
    return { path, type, bytes: kept.subarray(headEnd + 1) };
  }

  async has(path: string): Promise<boolean> {
    return (await stat(this.placeOf(path)).catch(noneWhenMissing)) !== undefined;
  }

  /** @returns whether there was one */
  async remove(path: string): Promise<boolean> {
    try {
      await rm(this.placeOf(path));
    } catch (error) {
      noneWhenMissing(error);
      return false;
    }
    if (this.options.durable) await this.syncFolder();
    return true;
  }

  private placeOf(path: string): string {
    return join(this.folder, createHash('sha256').update(path).digest('hex'));
  }

  /** Without it a power cut could take the name away, though the file's bytes are on the disk. */
  private async syncFolder(): Promise<void> {
    const folder = await open(this.folder, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  }
}

/** @throws what is no missing file */
function noneWhenMissing(error: unknown): undefined {
  if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
