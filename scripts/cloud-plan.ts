import { readCloudPlan } from './cloud-plan/cloud-plan';
import { readPlanOptions } from './cloud-plan/plan-options';
import { printCloudPlan } from './cloud-plan/print-cloud-plan';

/** `npm run cloud:plan [-- --json]`: what to create in CloudBase's console, from the files that the local cloud reads too. */
function main(args: readonly string[]): void {
  const { sources, json } = readPlanOptions(args);
  const plan = readCloudPlan(sources);
  console.log(json ? JSON.stringify(plan, undefined, 2) : printCloudPlan(plan));
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
