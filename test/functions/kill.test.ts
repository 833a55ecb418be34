import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { KDNIAO_ACCOUNT } from '../../local/world/demo-shop';
import { PLAIN_DAY, push, shipForm } from '../_usecases/kdniao-track';

interface Living {
  url: string;
  child: ChildProcess;
}

async function start(dataFolder: string, killAt: number): Promise<Living> {
  const file = join(__dirname, 'cloud-process.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', file, dataFolder, String(killAt)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout }))
    if (line.startsWith('http://')) return { url: line, child };
  throw new Error('the cloud did not start');
}

async function stop({ child }: Living): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function post(url: string, body: unknown, openid = ''): Promise<unknown> {
  const headers = { 'content-type': 'application/json', ...(openid && { 'x-wx-openid': openid }) };
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).json();
}

async function prepare({ url }: Living): Promise<void> {
  await post(`${url}/call/merchant`, { action: 'shipOrder', input: shipForm() }, 'oOwnerLin');
  const results = [{ templateId: 'tmpl-progress', result: 'accept' }];
  for (let given = 0; given < 2; given += 1) {
    await post(`${url}/__wechat/accepts`, { openid: 'oBuyer', results });
    await post(`${url}/call/shopper`, { action: 'recordAccepts', input: { results } }, 'oBuyer');
  }
}

const pushBody = push(
  [{ waybillNo: '76123456789012', nodes: PLAIN_DAY.slice(0, 4) }],
  KDNIAO_ACCOUNT.accountId,
  KDNIAO_ACCOUNT.key,
).body;
const pushTo = (url: string) =>
  fetch(`${url}/http/carrierPush/kdniao/${KDNIAO_ACCOUNT.accountId}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: pushBody,
  });

/** The push's requests to the cloud: 1 read, 2 commit, 3 shopper, 4 claim, 5 send, 6 result, 7 ledger. */
it.each([
  { name: 'after the commit', killAt: 3, least: 1, most: 1 },
  { name: 'before the notice is claimed', killAt: 4, least: 1, most: 1 },
  { name: 'as the message is about to go', killAt: 5, least: 1, most: 1 },
  { name: 'when it went and nobody wrote it down', killAt: 6, least: 1, most: 2 },
])('killed $name: the message goes out after the restart', async ({ killAt, least, most }) => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'zhitu-kill-'));
  const first = await start(dataFolder, killAt);
  await prepare(first);
  const died = once(first.child, 'exit');
  await expect(pushTo(first.url)).rejects.toThrow();
  expect(await died).toEqual([null, 'SIGKILL']);

  const second = await start(dataFolder, 0);
  try {
    await post(`${second.url}/__clock`, { jumpMs: 120_000 });
    const messages = await untilSome(second.url);
    expect(messages.length).toBeGreaterThanOrEqual(least);
    expect(messages.length).toBeLessThanOrEqual(most);
  } finally {
    await stop(second);
    rmSync(dataFolder, { recursive: true, force: true });
  }
});

/** Waits for the timer to have sent what was left over: until no call is seen that still has work. */
async function untilSome(url: string): Promise<unknown[]> {
  const giveUpAt = Date.now() + 30_000;
  while (Date.now() < giveUpAt) {
    const { calls } = (await (await fetch(`${url}/__inspect`)).json()) as { calls: { function: string }[] };
    const { messages } = (await (await fetch(`${url}/__wechat/messages`)).json()) as { messages: unknown[] };
    if (messages.length > 0 && calls.some((call) => call.function === 'sendNotices')) return messages;
  }
  return [];
}
