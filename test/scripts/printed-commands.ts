import { all, DOCS, FENCE, read } from './docs-files';

/** Where CI runs a printed command: a file that CI runs, and what in it does so. */
export interface RunElsewhere {
  command: string;
  in: string;
  says: string;
}

/** One that is run here as it is printed, but for what `with` puts in its options' place: the smallest that still does all of it. */
export interface RunHere {
  command: string;
  /** A line that it must print. */
  prints: RegExp;
  with?: readonly string[];
}

/** Commands that only look longer: options are told by the longest entry that a printed command begins with. */
export const RUN_ELSEWHERE: readonly RunElsewhere[] = [
  { command: 'npm ci', in: '.ci/run', says: 'npm ci' },
  { command: 'npm test', in: '.ci/run', says: 'npm test' },
  { command: 'npm run check', in: '.ci/run', says: 'npm run check' },
  { command: 'npm run format', in: 'scripts/check/steps.ts', says: "binary('prettier'), '--check'" },
  { command: 'npm start', in: 'test/scripts/start.test.ts', says: "start(data, '--reset')" },
  { command: 'npm start -- --speed', in: 'test/scripts/start.test.ts', says: "'--speed', '0.001'" },
  { command: 'npm run docs', in: 'test/scripts/docs.test.ts', says: 'withMadeParts(read(doc), parts)' },
  { command: 'npm run explain', in: 'test/scripts/explain/explain.test.ts', says: "describe('npm run explain'" },
  { command: 'npm run bench', in: 'test/scripts/bench.test.ts', says: 'takePushes' },
  { command: 'npm run bench -- --planner', in: 'test/scripts/bench-options.test.ts', says: "'--planner', '400'" },
  { command: 'npm run mutate', in: 'test/scripts/mutate.test.ts', says: 'judgePatches' },
  { command: 'npm run faults', in: 'test/faults/faults.test.ts', says: 'runFault' },
  { command: 'npm run faults -- notices', in: 'test/functions/kill.test.ts', says: 'kill' },
  { command: 'npm run test:cloud', in: 'test/local/cloud/contract/contract.test.ts', says: 'FAMILIES' },
  {
    command: 'npm run cloud:plan -- --json',
    in: 'test/scripts/cloud-plan.test.ts',
    says: "readPlanOptions(['--json'])",
  },
  { command: 'npm run cloud:plan -- --functions', in: 'test/scripts/cloud-plan.test.ts', says: "'--functions', small" },
  { command: 'npm run templates --', in: 'test/scripts/printed-commands.test.ts', says: "'npm run templates', [file]" },
  { command: 'npm run local-cloud', in: 'test/local/cloud/own-feet.test.ts', says: "'local/cloud/cli.ts'" },
  { command: 'npx tsx local/cloud/cli.ts', in: 'test/local/cloud/own-feet.test.ts', says: "'local/cloud/cli.ts'" },
  { command: 'npm install --save-dev --save-exact', in: 'test/local/cloud/own-feet.test.ts', says: 'package.json' },
  { command: 'npm run local-cloud --silent', in: 'test/local/cloud/cli.test.ts', says: "command('export'" },
  { command: 'npm run local-cloud -- import', in: 'test/local/cloud/cli.test.ts', says: "command('import'" },
  { command: 'npm run release -- --preview', in: 'test/scripts/release-options.test.ts', says: "'--preview'" },
  {
    command: 'npm run release -- --functions --upload',
    in: 'test/scripts/release.test.ts',
    says: "'--functions --upload'",
  },
  { command: 'npm run release -- --functions --resume', in: 'test/scripts/release-options.test.ts', says: '--resume' },
  { command: 'npm run screenshots', in: 'test/e2e/pictures.test.ts', says: 'studio.take(shot)' },
  { command: 'curl http://127.0.0.1:8788/call/notes', in: 'test/local/cloud/cli.test.ts', says: '/call/notes' },
  { command: 'curl http://127.0.0.1:8788/__inspect', in: 'test/local/cloud/http.test.ts', says: "'/__inspect'" },
  { command: 'npm run e2e', in: 'test/e2e/journeys.test.ts', says: 'journey: newcomer' },
  { command: 'npm run sizes', in: 'test/scripts/package-sizes.test.ts', says: 'oversized' },
  { command: 'npx jest test/', in: '.ci/run', says: 'npm test' },
];

export const RUN_HERE: readonly RunHere[] = [
  {
    command: 'npm run explain -- --why "【杭州市】您的快件已到文三路菜鸟驿站，取件码 8-2-4017"',
    prints: /awaiting_pickup[\s\S]*8-2-4017/,
  },
  {
    command: "npm run explain -- --why --carrier 极兔 '【杭州市】快件已到达【杭州转运中心】'",
    prints: /in_transit/,
  },
  { command: 'npm run templates', prints: /^trouble +right$/m },
  { command: 'npm run cloud:plan', prints: /^ +\[ \] 集合名称：parcels$/m },
  { command: 'npm run release', prints: /^这是预演：什么都没有写，也没有发$/m },
  { command: 'npm run faults -- --only', with: ['--only', 'F3', '--rounds', '20'], prints: /^F3 +ok /m },
  { command: 'npm run bench -- --cost', with: ['--cost', '5'], prints: /^carrierPush( +[\d,]+){3}$/m },
  {
    command: `node -e "console.log(require('node:crypto').randomBytes(32).toString('base64'))"`,
    prints: /^[\w+/]{43}=$/m,
  },
];

/** A command and the document that prints it. */
export interface Printed {
  doc: string;
  command: string;
}

const IS_COMMAND = /^(?:npm|npx|node|git|bash|sh|tcb|docker|curl) /;

/** What documents tell people to type: whole lines of blocks without a language or with `sh`, and code in a sentence that begins as a command does. */
export function printedCommands(): Printed[] {
  return DOCS.flatMap((doc) => {
    const text = read(doc);
    const blocks = all(text, FENCE).flatMap(([, language = '', body = '']) =>
      language === 'sh' || language === '' ? body.split('\n') : [],
    );
    const spans = all(text.replace(FENCE, ''), /`([^`\n]+)`/g).map(([, span = '']) => span);
    return [...blocks, ...spans]
      .flatMap((line) => line.split(' && '))
      .map((line) => line.trim())
      .filter((line) => IS_COMMAND.test(line))
      .map((command) => ({ doc, command }));
  });
}

/** The entry that tells most exactly of a printed command; undefined when none does. */
export function entryOf(command: string): RunElsewhere | RunHere | undefined {
  const fitting = [...RUN_ELSEWHERE, ...RUN_HERE].filter((entry) => fits(entry, command));
  return fitting.sort((one, other) => other.command.length - one.command.length)[0];
}

/** What is run here without other options is run as it is printed; elsewhere options of all kinds are tried. */
function fits(entry: RunElsewhere | RunHere, command: string): boolean {
  if ('prints' in entry && !entry.with) return command === entry.command;
  return `${command} `.startsWith(entry.command.endsWith('/') ? entry.command : `${entry.command} `);
}
