import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './build/root';
import { readCloudPlan } from './cloud-plan/cloud-plan';
import { printCloudPlan } from './cloud-plan/print-cloud-plan';

/** `npm run cloud:plan [-- --json]`: what to create in CloudBase's console, from the files that the local cloud reads too. */
function main(): void {
  const { json } = parseArgs({ options: { json: { type: 'boolean', default: false } } }).values;
  const functionsDir = join(ROOT, 'cloudfunctions');
  const plan = readCloudPlan({
    functionsDir,
    baseFile: join(ROOT, 'cloudbaserc.json'),
    databaseFile: join(functionsDir, 'database.json'),
    eventsFile: join(functionsDir, 'events.json'),
    httpAccessFile: join(functionsDir, 'http-access.json'),
  });
  console.log(json ? JSON.stringify(plan, undefined, 2) : printCloudPlan(plan));
}

main();
