import type { IssueAct } from '../../../typings/merchant';
import type { Reply } from '../../../typings/reply';
import { routesOf, SHELLS, type Shell } from '../shell-routes';
import { issueNow } from './issue-now';
import { actionOf, deployedRows, ROWS, type Row } from './matrix-rows';
import { CALLERS, openTwoShops, THEIR_BUYER, type CallerName, type TargetName, type TwoShops } from './two-shops';

const CALLER_NAMES = Object.keys(CALLERS) as CallerName[];
/** What somebody might put into a call to be somebody else. */
const FORGED: Readonly<Record<string, unknown>> = {
  openid: CALLERS.owner,
  _openid: CALLERS.owner,
  OPENID: CALLERS.owner,
  buyer: CALLERS.buyer,
  role: 'owner',
  merchantId: 'muzuo',
  userInfo: { openId: CALLERS.owner },
  caller: { openid: CALLERS.owner },
};

let shops: TwoShops;
let cells = 0;
const leaks: string[] = [];
beforeAll(async () => {
  shops = await openTwoShops();
});
afterAll(async () => {
  await shops.close();
  process.stderr.write(`authorisation: ${String(cells)} cells, leaks ${String(leaks.length)}\n`);
});

/** One call of the matrix. */
interface Cell {
  shell: Shell;
  /** Of its row. */
  name: string;
  caller: CallerName;
  target: TargetName;
}
let calls = 0;
const rowOf = ({ shell, name }: Pick<Cell, 'shell' | 'name'>): Row => ROWS[shell][name]!;
const targetsOf = ({ names }: Row): readonly TargetName[] =>
  names === 'target' ? ['ours', 'theirs', 'absent'] : ['ours'];

/** What the cell's call says; what it is about stands as it has to when this resolves. */
async function inputOf(cell: Cell): Promise<object> {
  const { input, stands = 'open', gives } = rowOf(cell);
  const target = shops.targets[cell.target];
  const about = { name: cell.target, target, caller: cell.caller };
  const now = gives ? await issueNow(shops.cloud, about, stands) : { revision: 0, colleague: '' };
  return input(target, String((calls += 1)), now);
}

/** What came back, and how many documents it changed. */
async function ask({ shell, caller }: Cell, event: object): Promise<{ reply: Reply<unknown>; changed: number }> {
  shops.cloud.resetOperations();
  const reply = (await shops.cloud.call(shell, event, CALLERS[caller])) as Reply<unknown>;
  const changed = shops.cloud.operations().reduce((sum, operation) => sum + operation.changed, 0);
  note({ caller, text: JSON.stringify(reply) });
  return { reply, changed };
}

/** Counts the cell, and what its answer tells to somebody who may not know. */
function note({ caller, text }: { caller: CallerName; text: string }): void {
  cells += 1;
  for (const mark of shops.marks)
    if (!mark.readers.includes(caller) && text.includes(mark.text)) leaks.push(`${caller}: ${mark.text} in ${text}`);
}

const codeOf = (reply: Reply<unknown>) => (reply.ok ? 'ok' : reply.code);
const wanted = (cell: Cell) => (cell.caller === 'nobody' ? 'forbidden' : rowOf(cell).right(cell.caller, cell.target));

it.each(SHELLS)('every call of %s has its row, and every row its call', (shell) => {
  const actions = new Set(Object.keys(ROWS[shell]).map(actionOf));
  expect([...actions].sort()).toEqual(Object.keys(routesOf(shell)).sort());
});

it('has a row for each thing that staff do about an issue', () => {
  const acts = ['hand', 'reopen', 'reveal', 'solve', 'take', 'tell'] satisfies IssueAct['kind'][];
  const rows = Object.keys(ROWS.merchant).filter((name) => actionOf(name) === 'handleIssue');
  expect(rows.sort()).toEqual(acts.map((act) => `handleIssue ${act}`));
});

describe.each(deployedRows())('$shell $name', ({ shell, name }) => {
  const row = rowOf({ shell, name });
  const action = actionOf(name);
  const cellsOf = (caller: CallerName) => targetsOf(row).map((target): Cell => ({ shell, name, caller, target }));

  it.each(CALLER_NAMES)('%s: gets what is theirs; else nothing, and changes nothing', async (caller) => {
    for (const cell of cellsOf(caller)) {
      const { reply, changed } = await ask(cell, { action, input: await inputOf(cell) });
      expect([cell.target, codeOf(reply)]).toEqual([cell.target, wanted(cell)]);
      if (reply.ok) expect(reply.data).toMatchObject(row.gives ?? {});
      if (!reply.ok) expect(changed).toBe(0);
    }
  });

  it('who says to be somebody else in the input is not listened to', async () => {
    for (const caller of CALLER_NAMES) {
      const cell: Cell = { shell, name, caller, target: 'ours' };
      const input = await inputOf(cell);
      for (const [field, value] of Object.entries(FORGED)) {
        // Of whom one lets in, the openid and the role are the call's own.
        if (field in input) continue;
        const { reply, changed } = await ask(cell, { action, input: { ...input, [field]: value } });
        expect([caller, field, codeOf(reply)]).toEqual([
          caller,
          field,
          caller === 'nobody' ? 'forbidden' : 'bad_input',
        ]);
        expect(changed).toBe(0);
      }
    }
  });

  it('who says so beside the input gets what they would get without', async () => {
    const callers = CALLER_NAMES.filter((caller) => wanted({ shell, name, caller, target: 'ours' }) !== 'ok');
    for (const cell of callers.flatMap(cellsOf)) {
      const { reply, changed } = await ask(cell, { ...FORGED, action, input: await inputOf(cell) });
      expect([cell.caller, codeOf(reply)]).toEqual([cell.caller, wanted(cell)]);
      if (!reply.ok) expect(changed).toBe(0);
    }
  });

  it('over HTTP there is nobody to answer to, whatever its headers say', async () => {
    for (const target of targetsOf(row)) {
      const cell: Cell = { shell, name, caller: 'nobody', target };
      const text = await overHttp(shell, { action, input: await inputOf(cell), ...FORGED });
      note({ caller: 'nobody', text });
      expect(text).not.toContain('"ok":true');
    }
  });

  it('what is somebody else’s looks like what there is not, and costs as much', async () => {
    for (const caller of CALLER_NAMES) {
      const [theirs, absent] = await bodiesOf({ shell, name, caller }, ['theirs', 'absent']);
      const mayReadTheirs = wanted({ shell, name, caller, target: 'theirs' }) === 'ok';
      if (row.names === 'target' && !mayReadTheirs) expect(theirs).toBe(absent);
    }
  });
});

async function overHttp(shell: Shell, event: object): Promise<string> {
  shops.cloud.resetOperations();
  const address = `${shops.cloud.url}/http/${shell}?openid=${CALLERS.owner}`;
  const headers = { 'content-type': 'application/json', 'x-wx-openid': CALLERS.owner, 'x-wx-source': 'wx_client' };
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(event) });
  expect(shops.cloud.operations()).toEqual([]);
  return response.text();
}

/** Replies about these, without what tells one call from the next, and what was asked of the database: nothing may tell them apart. */
async function bodiesOf(cell: Omit<Cell, 'target'>, targets: readonly TargetName[]): Promise<string[]> {
  const bodies: string[] = [];
  for (const target of targets) {
    const { reply } = await ask(
      { ...cell, target },
      { action: actionOf(cell.name), input: await inputOf({ ...cell, target }) },
    );
    const asked = shops.cloud.operations().map(({ action, collection }) => `${action} ${collection}`);
    bodies.push(JSON.stringify([reply.ok ? reply : { ...reply, requestId: '' }, asked]));
  }
  return bodies;
}

it('whoever was not forgotten has their orders still', async () => {
  const reply = await shops.cloud.shopper(THEIR_BUYER, 'listOrders', { locale: 'zh-CN' });
  expect(reply).toMatchObject({ ok: true, data: { orders: [{ shopName: '青瓷别院' }, { shopName: '青瓷别院' }] } });
});

it('nothing was told to anybody who may not know it', () => {
  expect(leaks).toEqual([]);
});
