/**
 * A product cloud in a process of its own, for tests that kill it: prints its address, and kills itself with SIGKILL when
 * carrierPush sends its nth request to the cloud (0: never).
 *
 *   node --import tsx cloud-process.ts DATA_FOLDER KILL_AT
 */
import { Server } from 'node:http';
import { startProduct } from './product-cloud';

const [dataFolder = '', killAt = '0'] = process.argv.slice(2);
let requests = 0;
const emit = Reflect.get(Server.prototype, 'emit') as (...all: unknown[]) => boolean;
Server.prototype.emit = function (this: Server, event: string, ...rest: unknown[]) {
  const url = event === 'request' ? (rest[0] as { url?: string }).url : undefined;
  if (url?.startsWith('/admin/carrierPush') && (requests += 1) === Number(killAt)) process.kill(process.pid, 'SIGKILL');
  return Reflect.apply(emit, this, [event, ...rest]);
};

void startProduct({ dataFolder }).then(({ url }) => {
  console.log(url);
});
