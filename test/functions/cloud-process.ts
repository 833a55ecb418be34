/**
 * A product cloud in a process of its own, for tests that kill it: kills itself with SIGKILL at the nth request that some of its functions
 * send to the cloud. Prints one line of JSON, `Started`, when it can be asked. What WeChat's books and the database did is appended to the
 * ledger, which outlives it.
 *
 *   node cloud.js '{"dataFolder": …}'      bundled by `buildCloudProgram`; see `Orders`
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { closeSync, existsSync, openSync, writeSync } from 'node:fs';
import { Server, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import Database from 'libsql';
import type { Notice } from '../../cloudfunctions/_core/notices/types';
import { OperationLog } from '../../local/cloud/operation-log';
import { WechatBooks } from '../../local/cloud/wechat-books';
import { startDemoRoom } from '../../local/world/demo-room';
import { demoEnvironment } from '../../local/world/demo-shop';
import type { TakenMessage } from '../../local/world/robots/start-robots';
import { ROOM } from '../faults/outbox/wechat';
import { IS_WAITING, type LedgerLine, type Orders, type Started } from './doomed-cloud';
import { DEMO_KEYS, startProduct } from './product-cloud';

const orders = JSON.parse(process.argv[2] ?? '{}') as Orders;
const ledger = openSync(join(orders.dataFolder, 'ledger.jsonl'), 'a');
const write = (line: LedgerLine): void => {
  writeSync(ledger, `${JSON.stringify(line)}\n`);
};
const caller = new AsyncLocalStorage<string>();
const die = (): void => {
  process.kill(process.pid, 'SIGKILL');
};

let requests = 0;
const begun = new Set<string>();
const emit = Reflect.get(Server.prototype, 'emit') as (...all: unknown[]) => boolean;
Server.prototype.emit = function (this: Server, event: string, ...rest: unknown[]) {
  const go = () => Reflect.apply(emit, this, [event, ...rest]);
  const url = event === 'request' ? ((rest[0] as IncomingMessage).url ?? '') : '';
  if (url === IS_WAITING) return sayWhetherWaiting(rest[1] as ServerResponse);
  const [, admin, name = '', request = ''] = url.split(/[/?]/);
  if (admin !== 'admin') return go();
  if (!orders.functions.includes(name)) return caller.run(request, go);
  requests += 1;
  if (!begun.has(request)) write({ what: 'began', request, function: name });
  begun.add(request);
  if (requests === orders.killAt) {
    if (orders.isLastDone !== true) die();
    (rest[1] as ServerResponse).end = die as never;
  }
  return caller.run(request, go);
};

function sayWhetherWaiting(response: ServerResponse): true {
  response.end(JSON.stringify(left().parcels.some(({ nextNoticeAt }) => nextNoticeAt !== undefined)));
  return true;
}

const send = WechatBooks.prototype.send;
WechatBooks.prototype.send = function (this: WechatBooks, fields, ...how) {
  const answer = send.call(this, fields, ...how);
  const { touser, template_id: templateId, data } = fields as { touser: string; template_id: string; data: never };
  open.set(touser, left().shoppers.find(({ _id }) => _id === touser)?.version ?? 0);
  write({ what: 'asked', request: caller.getStore() ?? '', touser, templateId, data, errcode: answer.errcode });
  return answer;
};
/** Who was asked for and has nothing written down of it yet → the version of their record then. */
const open = new Map<string, number>();
const add = OperationLog.prototype.add;
OperationLog.prototype.add = function (this: OperationLog, operation) {
  if (operation.kind === 'write' && operation.changed > 0 && open.size > 0) noteWritten(operation.collection);
  add.call(this, operation);
};

/** Functions tell several people at once: what was written says whose answer came down. */
function noteWritten(collection: string): void {
  const { parcels, shoppers } = left();
  for (const [to, version] of open) {
    const isTo = (one: Notice) => (one.channel ?? one.to) === to;
    const isTold = !parcels.some(({ notices }) => notices.some((one) => isTo(one) && one.state === 'sending'));
    const isBooked = shoppers.some((one) => one._id === to && one.version !== version);
    if (collection === 'parcels' ? isTold : isBooked) write({ what: 'wrote', to, collection });
  }
}

/** What the last process left behind. */
function left(): Pick<Started, 'parcels' | 'shoppers' | 'accepts'> {
  const file = join(orders.dataFolder, 'cloud.sqlite');
  if (!existsSync(file)) return { parcels: [], shoppers: [], accepts: [] };
  const db = new Database(file);
  const of = (collection: string) =>
    (db.prepare('SELECT body FROM documents WHERE collection = ?').all(collection) as { body: string }[]).map(
      ({ body }) => JSON.parse(body) as never,
    );
  const accepts = db.prepare('SELECT openid, template_id AS templateId, left FROM accepts').all() as Started['accepts'];
  const found = { parcels: of('parcels'), shoppers: of('shoppers'), accepts };
  db.close();
  return found;
}

const found = left();
write({ what: 'started' });
const { dataFolder, functionsDir } = orders;
void startWithRoom().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});

async function startWithRoom(): Promise<void> {
  const world = { now: () => 0 };
  const record = ({ text }: TakenMessage): void => {
    open.set(ROOM, 0);
    write({ what: 'posted', lines: text.split('\n') });
  };
  const robots = await startDemoRoom({ now: () => world.now(), record });
  const environment = demoEnvironment({ ...DEMO_KEYS, sourceOrigins: robots.origins });
  const { url, clock } = await startProduct({ dataFolder, functionsDir, environment });
  world.now = () => clock.now();
  const started: Started = { url, now: clock.now(), ...found };
  process.stdout.write(`${JSON.stringify(started)}\n`);
}
process.on('exit', () => {
  closeSync(ledger);
});
// Whoever started it is dead: nobody asks any more.
const end = (): never => process.exit();
process.stdin.on('end', end).resume();
process.stdout.on('error', end);
