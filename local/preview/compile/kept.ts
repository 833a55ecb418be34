import { createHash, type Hash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

interface Kept<T> {
  readonly key: string;
  readonly result: T;
}

/**
 * Hash of all that lies in these places, files or folders: what everything is called, and its bytes.
 * Folders called node_modules are left out; the project's lock file, where it is one of the places, says what they hold.
 */
export function contentKey(places: readonly string[]): string {
  const hash = createHash('sha256');
  for (const place of places) addPlace(hash, place);
  return hash.digest('hex');
}

function addPlace(hash: Hash, place: string): void {
  if (path.basename(place) === 'node_modules') return;
  if (fs.statSync(place).isDirectory()) {
    for (const name of fs.readdirSync(place).sort()) addPlace(hash, path.join(place, name));
    return;
  }
  const bytes = fs.readFileSync(place);
  hash.update(`${place}\n${String(bytes.length)}\n`).update(bytes);
}

/**
 * What `make` gave for this key last time, in this process or another; makes it where the file holds none or another's.
 * The file is replaced in one step: several processes may ask at once.
 *
 * @param file JSON; holds the newest result only
 * @param key names everything that the result follows from; see `contentKey`
 * @throws what `make` throws; nothing is kept then
 */
export async function kept<T>(file: string, key: string, make: () => Promise<T>): Promise<T> {
  const found = read<T>(file);
  if (found?.key === key) return found.result;
  const result = await make();
  write<T>(file, { key, result });
  return result;
}

function read<T>(file: string): Kept<T> | undefined {
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Kept<T>) : undefined;
}

function write<T>(file: string, result: Kept<T>): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const fresh = `${file}.${String(process.pid)}.new`;
  fs.writeFileSync(fresh, JSON.stringify(result));
  fs.renameSync(fresh, file);
}
