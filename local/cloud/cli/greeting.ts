import type { DeployedFunction } from '../functions/deployed-function';

/** What a person needs once the cloud runs: where it is, what is in it, and a line to try. */
export function greeting(url: string, dataFolder: string, functions: readonly DeployedFunction[]): string {
  const [first] = functions;
  const timers = functions.flatMap(({ name, trigger }) => (trigger ? [`${name} (${trigger.cron})`] : []));
  return [
    `local cloud   ${url}`,
    `data          ${dataFolder}`,
    `functions     ${functions.map(({ name }) => name).join(', ')}`,
    ...(timers.length > 0 ? [`timers        ${timers.join(', ')}`] : []),
    `inspect       ${url}/__inspect`,
    `try           curl ${url}/call/${first?.name ?? '<function>'} -H 'x-wx-openid: oMe' -d '{}'`,
    'stop          Ctrl+C',
  ].join('\n');
}
