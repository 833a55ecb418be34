import { readCliOptions } from './cli/cli-options';
import { refusalText } from './cli/cli-refusal';
import { planCloud } from './cli/cloud-options';
import { greeting } from './cli/greeting';
import { runExport, runImport } from './cli/line-commands';
import { USAGE } from './cli/usage';
import { startLocalCloud, type LocalCloud } from './local-cloud';

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  export: runExport,
  import: runImport,
};

/** Its own words go to standard error: standard output has the log, or the exported lines, alone. */
async function run(args: readonly string[]): Promise<void> {
  const [first = '', ...rest] = args;
  const command = COMMANDS[first];
  if (args.includes('--help')) console.log(USAGE);
  else if (command) await command(rest);
  else await serve(args);
}

/** Runs until it is told to stop. */
async function serve(args: readonly string[]): Promise<void> {
  const { options, functions } = planCloud(readCliOptions(args));
  const cloud = await startLocalCloud(options);
  console.error(greeting(cloud.url, options.dataFolder, functions));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(cloud));
}

/** Ends what runs and closes the data. A second signal finds no listener and ends the process at once. */
async function stop(cloud: LocalCloud): Promise<void> {
  await cloud.close();
  process.exit(0);
}

run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(refusalText(error));
  process.exit(1);
});
