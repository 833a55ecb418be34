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

/** More than a message too many would need: WeChat's books do not hide one. */
const ACCEPTS = 5;

async function prepare({ url }: Living): Promise<void> {
  await post(`${url}/call/merchant`, { action: 'shipOrder', input: shipForm() }, 'oOwnerLin');
  const results = [{ templateId: 'tmpl-progress', result: 'accept' }];
  for (let given = 0; given < ACCEPTS; given += 1) {
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

interface Message {
  id: number;
}

async function messages(url: string): Promise<Message[]> {
  return ((await (await fetch(`${url}/__wechat/messages`)).json()) as { messages: Message[] }).messages;
}

async function rounds(url: string): Promise<number> {
  const { calls } = (await (await fetch(`${url}/__inspect`)).json()) as { calls: { function: string }[] };
  return calls.filter((call) => call.function === 'sendNotices').length;
}

/** The lease of an attempt is 90 s: each round finds what the one before left. */
const ROUND_MS = 120_000;

/** Lets the time come for sendNotices once more, and waits until it has run to its end. */
async function playRound(url: string): Promise<void> {
  const before = await rounds(url);
  await post(`${url}/__clock`, { jumpMs: ROUND_MS });
  while ((await rounds(url)) === before);
}

/** After the round that sends what was left over: in these nothing more may go. */
const ROUNDS_AFTER = 3;

/** The push's requests to the cloud: 1 read, 2 commit, 3 shopper, 4 claim, 5 send, 6 result, 7 ledger. */
it.each([
  { name: 'after the commit', killAt: 3, sentBefore: 0, sentInAll: 1 },
  { name: 'before the notice is claimed', killAt: 4, sentBefore: 0, sentInAll: 1 },
  { name: 'as the message is about to go', killAt: 5, sentBefore: 0, sentInAll: 1 },
  { name: 'when it went and nobody wrote it down', killAt: 6, sentBefore: 1, sentInAll: 2 },
  { name: 'when it went and the ledger does not know', killAt: 7, sentBefore: 1, sentInAll: 1 },
])('killed $name: the message goes out, and not once too often', async ({ killAt, sentBefore, sentInAll }) => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'zhitu-kill-'));
  const first = await start(dataFolder, killAt);
  await prepare(first);
  const died = once(first.child, 'exit');
  await expect(pushTo(first.url)).rejects.toThrow();
  expect(await died).toEqual([null, 'SIGKILL']);

  const second = await start(dataFolder, 0);
  try {
    expect(await messages(second.url)).toHaveLength(sentBefore);
    await playRound(second.url);
    expect(await messages(second.url)).toHaveLength(sentInAll);
    for (let round = 0; round < ROUNDS_AFTER; round += 1) await playRound(second.url);
    // The carrier hears no answer and pushes again, as kdniao does.
    expect(await (await pushTo(second.url)).json()).toMatchObject({ Success: true });
    await playRound(second.url);
    expect(await messages(second.url)).toHaveLength(sentInAll);
  } finally {
    await stop(second);
    rmSync(dataFolder, { recursive: true, force: true });
  }
});
