import { spawnSync } from 'node:child_process';
import { FAULTS } from './all-faults';
import { BrokenPromise } from './broken-promise';
import type { Fault, FaultRun, Figures } from './fault';
import { BadOptions, mustSuffice, readFaultOptions, readNoticesOptions, type FaultOptions } from './fault-options';
import { buildCloudProgram } from '../functions/cloud-program';
import { killNotices } from '../functions/kill-notices';
import { runFault } from './run-fault';

/** What came of one fault. */
interface Verdict {
  id: string;
  title: string;
  rounds: number;
  seconds: number;
  figures?: Figures;
  /** What did not hold, and how to see it again. */
  broken?: string;
}

async function judge(fault: Fault, { seed, rounds = fault.rounds.full }: FaultOptions): Promise<Verdict> {
  const begin = performance.now();
  const about = { id: fault.id, title: fault.title, rounds };
  const seconds = () => Math.round((performance.now() - begin) / 100) / 10;
  try {
    const figures = await runFault(fault, { seed, rounds, ...inZone(fault.id, seed) });
    return { ...about, seconds: seconds(), figures };
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    const again = `npm run faults -- --seed ${seed} --rounds ${rounds} --only ${fault.id}`;
    return { ...about, seconds: seconds(), broken: `${what}. Again: ${again}` };
  }
}

/** Marks a process that was started for its zone. */
const CHILD = 'FAULTS_STARTED_IN_ZONE';

/** This program once more, in a process whose own clock is in another zone; that one starts no further. */
const inZone = (id: string, seed: number): Pick<FaultRun, 'inZone'> =>
  CHILD in process.env ? {} : { inZone: (zone, rounds) => figuresInZone(zone, { id, seed, rounds }) };

function figuresInZone(zone: string, { id, seed, rounds }: { id: string; seed: number; rounds: number }): Figures {
  const options = ['--only', id, '--seed', String(seed), '--rounds', String(rounds), '--json'];
  const child = spawnSync(process.execPath, [process.argv[1] ?? '', ...options], {
    env: { ...process.env, TZ: zone, [CHILD]: zone },
    encoding: 'utf8',
  });
  const [verdict] = JSON.parse(child.stdout) as Verdict[];
  if (verdict?.figures === undefined) throw new Error(`in ${zone}: ${verdict?.broken ?? child.stderr}`);
  return verdict.figures;
}

function lineOf({ id, title, rounds, seconds, figures = {}, broken }: Verdict): string {
  const numbers = Object.entries(figures).map(([name, number]) => `${name} ${number}`);
  const what = broken === undefined ? `ok      ${numbers.join(', ')}` : `BROKEN  ${broken}`;
  return `${id.padEnd(10)}${what}  (${title}; ${rounds} rounds, ${seconds} s)`;
}

/** Kills the whole cloud again and again. */
async function notices(args: readonly string[]): Promise<void> {
  const { seed, kills, json } = readNoticesOptions(args);
  const about = { id: 'NOTICES', title: 'the whole cloud is killed at a request of its outbox', rounds: kills };
  const begin = performance.now();
  const seconds = () => Math.round((performance.now() - begin) / 100) / 10;
  const program = await buildCloudProgram();
  let verdict: Verdict;
  try {
    const figures = await killNotices(program, { seed, kills });
    verdict = { ...about, seconds: seconds(), figures };
  } catch (error) {
    if (!(error instanceof BrokenPromise)) throw error;
    const again = `npm run faults -- notices --seed ${seed} --kills ${kills}`;
    verdict = { ...about, seconds: seconds(), broken: `${error.message}. Again: ${again}` };
    process.exitCode = 1;
  } finally {
    program.remove();
  }
  console.log(json ? JSON.stringify(verdict, undefined, 2) : lineOf(verdict));
}

async function main(args: readonly string[]): Promise<void> {
  if (args[0] === 'notices') return notices(args.slice(1));
  const options = readFaultOptions(
    args,
    FAULTS.map(({ id }) => id),
  );
  const chosen = FAULTS.filter(({ id }) => options.only?.includes(id) ?? true);
  for (const fault of chosen) mustSuffice(options, fault);
  const verdicts: Verdict[] = [];
  for (const fault of chosen) {
    const verdict = await judge(fault, options);
    verdicts.push(verdict);
    if (!options.json) console.log(lineOf(verdict));
  }
  if (options.json) console.log(JSON.stringify(verdicts, undefined, 2));
  if (verdicts.some(({ broken }) => broken !== undefined)) process.exitCode = 1;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.exitCode = 1;
  console.error(error instanceof BadOptions ? error.message : error);
});
