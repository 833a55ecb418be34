import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Parcel } from '../../cloudfunctions/_core/tracking/parcel';
import type { ShopperRecord } from '../../cloudfunctions/_ports';
import { KDNIAO_ACCOUNT } from '../../local/world/demo-shop';
import { push, type PushedParcel } from '../_usecases/kdniao-track';
import type { CloudProgram } from './cloud-program';

/** What a cloud's process is told. */
export interface Orders {
  dataFolder: string;
  functionsDir: string;
  /** Dies at the nth request of these functions; 0: never. */
  killAt: number;
  functions: readonly string[];
  /** That request is done before it dies; not begun otherwise. */
  isLastDone?: boolean;
}

/** What a cloud's process says when it can be asked. */
export interface Started {
  url: string;
  /** Epoch ms of its clock. */
  now: number;
  /** As the process before left them. */
  parcels: Parcel[];
  shoppers: ShopperRecord[];
  /** WeChat's own. */
  accepts: { openid: string; templateId: string; left: number }[];
}

/** What happened, in its order: written by the cloud's process, outside its database. */
export type LedgerLine =
  | { what: 'began'; request: string; function: string }
  | {
      what: 'asked';
      request: string;
      touser: string;
      templateId: string;
      data: Record<string, { value: string }>;
      errcode: number;
    }
  /** The staff's room took a message. */
  | { what: 'posted'; lines: string[] }
  /** What became of the last call for somebody, or for the room, was written down: in their parcels, or in their ledger. */
  | { what: 'wrote'; to: string; collection: string }
  | { what: 'started' };

export const readLedger = (dataFolder: string): LedgerLine[] =>
  readFileSync(join(dataFolder, 'ledger.jsonl'), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as LedgerLine);

/** Where a cloud's process says whether some notice has not ended. */
export const IS_WAITING = '/__waiting';

/** A program in a temporary folder finds the project's packages here. */
const NODE_PATH = join(process.cwd(), 'node_modules');

/** A cloud in a process of its own, which may die any time. */
export class DoomedCloud {
  private constructor(
    private readonly child: ChildProcess,
    readonly started: Started,
  ) {}

  static async start({ file, functionsDir }: CloudProgram, orders: Omit<Orders, 'functionsDir'>): Promise<DoomedCloud> {
    const told: Orders = { ...orders, functionsDir };
    // It ends itself when its stdin does: whoever could ask it is dead.
    const child = spawn(process.execPath, [file, JSON.stringify(told)], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, NODE_PATH },
    });
    for await (const line of createInterface({ input: child.stdout }))
      if (line.startsWith('{')) return new DoomedCloud(child, JSON.parse(line) as Started);
    throw new Error('the cloud did not start');
  }

  get isDead(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  /** Resolves when it has died by itself. */
  async died(): Promise<void> {
    if (!this.isDead) await once(this.child, 'exit');
  }

  /** Whether it is dead, or dies within a second. */
  async diesSoon(): Promise<boolean> {
    if (!this.isDead)
      await Promise.race([once(this.child, 'exit'), new Promise((resolve) => setTimeout(resolve, 1_000))]);
    return this.isDead;
  }

  async kill(): Promise<void> {
    if (this.isDead) return;
    this.child.kill('SIGKILL');
    await once(this.child, 'exit');
  }

  async post<T>(path: string, body: unknown, openid = ''): Promise<T> {
    const headers = { 'content-type': 'application/json', ...(openid && { 'x-wx-openid': openid }) };
    const response = await fetch(`${this.started.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return response.json() as Promise<T>;
  }

  async get<T>(path: string): Promise<T> {
    return (await fetch(`${this.started.url}${path}`)).json() as Promise<T>;
  }

  /** kdniao pushes. @returns whether it heard success */
  async push(parcels: readonly PushedParcel[]): Promise<boolean> {
    const { accountId, key } = KDNIAO_ACCOUNT;
    const response = await fetch(`${this.started.url}/http/carrierPush/kdniao/${accountId}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: push(parcels, accountId, key).body,
    });
    return ((await response.json()) as { Success?: boolean }).Success === true;
  }

  /** Time goes on, and sendNotices runs to its end. */
  async pass(ms: number): Promise<void> {
    const before = await this.lastRun();
    await this.post('/__clock', { jumpMs: ms });
    while ((await this.lastRun()) === before) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  /** Request id of the timer's last run. */
  private async lastRun(): Promise<string | undefined> {
    const { calls } = await this.get<{ calls: { function: string; requestId: string }[] }>('/__inspect');
    return calls.filter((call) => call.function === 'sendNotices').at(-1)?.requestId;
  }
}
