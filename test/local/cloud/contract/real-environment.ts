import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ContractCase } from './contract-case';
import { FAMILIES } from './cases';
import type { Credentials } from './credentials';
import { judge, type Verdict } from './verdicts';

/** The databases of the SDK; only the cases' function looks inside. */
interface Databases {
  db: {
    createCollection(name: string): Promise<unknown>;
    collection(name: string): { add(options: { data: object }): Promise<unknown> };
  };
}
/** functions/contract/index.js */
interface Interpreter {
  PREFIX: string;
  open(credentials: Credentials): Databases;
  runCases(databases: Databases, cases: readonly Pick<ContractCase, 'given' | 'steps'>[]): Promise<unknown[][]>;
  empty(db: Databases['db'], collection: string): Promise<number>;
}

type Say = (line: string) => void;

/** Runs every case that a real environment can show; puts what the cases need there before, and takes it away after. */
export async function runInEnvironment(credentials: Credentials, say: Say): Promise<Verdict[]> {
  const interpreter = createRequire(__filename)('./functions/contract/index.js') as Interpreter;
  const collections = collectionNames(interpreter.PREFIX);
  const whole = collections.map((name) => interpreter.PREFIX + name);
  say(`Environment ${credentials.env}: it is real, and what is done there counts against its quota.`);
  say(
    `Collections made where they are missing: ${whole.join(', ')}. Every document in these is removed, before and after.`,
  );
  say('The SDK can remove no collection: these stay behind, empty. No other collection is touched.');
  const databases = interpreter.open(credentials);
  for (const name of whole) await createCollection(databases, name);
  const clear = async (): Promise<void> => {
    for (const name of collections) await interpreter.empty(databases.db, name);
  };
  await clear();
  try {
    return await runFamilies({ interpreter, databases, isUnique: await isUnique(interpreter, databases) }, say);
  } finally {
    await clear();
  }
}

interface Opened {
  interpreter: Interpreter;
  databases: Databases;
  isUnique: boolean;
}

async function runFamilies({ interpreter, databases, isUnique: unique }: Opened, say: Say): Promise<Verdict[]> {
  if (!unique)
    say(
      `Left out: the cases of unique keys. They need the unique index on 'code' of ${interpreter.PREFIX}unique, made in the console.`,
    );
  const verdicts: Verdict[] = [];
  for (const [family, all] of Object.entries(FAMILIES)) {
    const cases = all.filter(({ only, needs }) => only !== 'local' && (needs === undefined || unique));
    say(`${family}: ${cases.length} of ${all.length} cases`);
    verdicts.push(...judge(family, cases, await interpreter.runCases(databases, cases)));
  }
  return verdicts;
}

/** The names in database.json, without what they all begin with. */
function collectionNames(prefix: string): string[] {
  const { collections } = JSON.parse(readFileSync(join(__dirname, 'database.json'), 'utf8')) as {
    collections: { name: string }[];
  };
  const foreign = collections.find(({ name }) => !name.startsWith(prefix));
  if (foreign) throw new Error(`${foreign.name} does not begin with ${prefix}: the cases touch no other collection`);
  return collections.map(({ name }) => name.slice(prefix.length));
}

async function createCollection({ db }: Databases, name: string): Promise<void> {
  try {
    await db.createCollection(name);
  } catch (error) {
    if (!/exist/i.test(String((error as { errMsg?: unknown }).errMsg))) throw error;
  }
}

/** Whether the unique index is there: of two documents with one key the second is refused. */
async function isUnique({ PREFIX, empty }: Interpreter, { db }: Databases): Promise<boolean> {
  const collection = db.collection(`${PREFIX}unique`);
  try {
    await collection.add({ data: { code: 'probe' } });
    await collection.add({ data: { code: 'probe' } });
    return false;
  } catch (error) {
    if (!String((error as { errMsg?: unknown }).errMsg).includes('E11000')) throw error;
    return true;
  } finally {
    await empty(db, 'unique');
  }
}
