import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exportLines } from '../store/export-lines';
import { importLines } from '../store/import-lines';
import { CliRefusal } from './cli-refusal';
import { needFolder, readFileOf } from './named-files';

const OPTIONS = { data: { type: 'string' }, database: { type: 'string' } } as const;

/** `export --data DIR`: writes the data to standard output as JSON lines. @throws CliRefusal */
export async function runExport(args: readonly string[]): Promise<void> {
  const { data } = read(args);
  needFolder('--data', data);
  const count = await exportLines(data, process.stdout);
  console.error(`${count} documents of ${data} written`);
}

/** `import --data DIR --database FILE`: takes lines from standard input into a folder that is empty or new. @throws CliRefusal */
export async function runImport(args: readonly string[]): Promise<void> {
  const { data, database } = read(args);
  if (database === undefined) throw new CliRefusal('--database is missing: its collections and indexes are built');
  const databaseFile = readFileOf('--database', resolve(database), (file) => file);
  const count = await importLines(data, { databaseFile, lines: process.stdin });
  console.error(`${count} documents taken into ${data}`);
}

function read(args: readonly string[]): { data: string; database: string | undefined } {
  try {
    const { data, database } = parseArgs({ args: [...args], options: OPTIONS }).values;
    if (data !== undefined && data !== '') return { data: resolve(data), database };
  } catch (error) {
    throw new CliRefusal(`${String(error)}: --help lists what there is`, { cause: error });
  }
  throw new CliRefusal('--data is missing: the data folder');
}
