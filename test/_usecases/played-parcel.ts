import { createHash } from 'node:crypto';
import type { HttpRequest } from '../../cloudfunctions/_core/http-request';
import type { Parcel } from '../../cloudfunctions/_core/tracking/parcel';
import type { HttpReply, RawPush } from '../../cloudfunctions/_ports';
import type { MemoryPorts } from '../_adapters/memory-ports';
import { writeLocalTime } from '../../cloudfunctions/_core/tracking/time/local-time';
import { receivePush } from '../../cloudfunctions/_usecases/receive-push';
import { sendNotices } from '../../cloudfunctions/_usecases/send-notices';
import { shipOrder } from '../../cloudfunctions/_usecases/ship-order';
import { syncTracks } from '../../cloudfunctions/_usecases/sync-tracks';
import { watchParcels } from '../../cloudfunctions/_usecases/watch-parcels';
import { codeFor } from '../../cloudfunctions/_providers/kuaidi100/carrier-codes';
import { kuaidi100Salt } from '../faults/kuaidi100-salt';
import { shipForm } from './kdniao-track';
import { answered, askedOf, TAKEN, unreachable } from './source-answers';

const MINUTE_MS = 60_000;
/** As watchParcels' timer. */
export const TICK_MS = 5 * MINUTE_MS;
const OWNER = { openid: 'oOwner' };
const ACCOUNT = { accountId: 'cust-1', key: 'kd100-key-1' };

/** One scan of a played parcel. */
export interface PlayedScan {
  /** Epoch ms. */
  at: number;
  words: string;
  place?: string;
  /** When its source came to know of it, epoch ms; at once when absent. */
  knownAt?: number;
}

/** How the source is at a moment, epoch ms: whether it answers, and whether it pushes; and what it says beside the scans. */
export interface PlayedSource {
  answers?: (now: number) => boolean;
  pushes?: (now: number) => boolean;
  beside?: (now: number) => object;
}

/**
 * One parcel whose scans happen as time goes on: kuaidi100 pushes each at once and answers when it is asked, and the product's timers run by
 * their own clocks. Minutes in which nothing is due are passed over.
 */
export class PlayedParcel {
  private told = 0;

  private constructor(
    private readonly ports: MemoryPorts,
    readonly id: string,
    private readonly form: ReturnType<typeof shipForm>,
    private readonly scans: readonly PlayedScan[],
    private readonly source: PlayedSource,
  ) {
    ports.web.replies = (request) => this.reply(request);
  }

  static async ship(
    ports: MemoryPorts,
    scans: readonly PlayedScan[],
    { source = {}, ...changes }: { source?: PlayedSource } & Parameters<typeof shipForm>[0] = {},
  ): Promise<PlayedParcel> {
    const form = shipForm({ shippedAt: ports.time.now, checkDigitConfirmed: true, ...changes });
    const pause = (ms: number) => {
      ports.time.now += ms;
      return Promise.resolve();
    };
    Object.assign(ports, { clock: { now: () => ports.time.now, pause } });
    ports.web.replies = () => unreachable;
    const result = await shipOrder(ports, OWNER, form);
    if (result.outcome !== 'shipped') throw new Error(result.outcome);
    return new PlayedParcel(ports, result.parcelId, form, scans, source);
  }

  get stored(): Parcel {
    const parcel = this.ports.stored.get(this.id);
    if (!parcel) throw new Error('no such parcel');
    return parcel;
  }

  /** Lets time go on until then, epoch ms; `look` sees the parcel after every minute in which something was due. */
  async until(end: number, look: (now: number) => void = () => undefined): Promise<void> {
    for (let next = this.nextMinute(); next <= end; next = this.nextMinute()) {
      this.ports.time.now = next;
      await this.minute(next);
      this.ports.time.now = next;
      look(next);
    }
    this.ports.time.now = end;
  }

  private async minute(now: number): Promise<void> {
    const known = this.known(now).length;
    if (known > this.told && (this.source.pushes?.(now) ?? true)) {
      this.told = known;
      await receivePush(this.ports, this.push(now));
    }
    // A timer that finds nothing due does nothing.
    const isDue = (moment: 'askAt' | 'followAt' | 'dueAt' | 'nextNoticeAt') => (this.stored[moment] ?? Infinity) <= now;
    if (isDue('askAt') || isDue('followAt')) await syncTracks(this.ports);
    if (now % TICK_MS === 0 && isDue('dueAt')) await watchParcels(this.ports);
    if (isDue('nextNoticeAt')) await sendNotices(this.ports);
  }

  /** The next full minute at which something is due. */
  private nextMinute(): number {
    const { now } = this.ports.time;
    const { askAt, followAt, dueAt, nextNoticeAt } = this.stored;
    const untold = this.scans.map(knownAt).filter((at) => at > now);
    const isKept = this.known(now).length > this.told;
    const moments = [askAt, followAt, nextNoticeAt, isKept ? now + 1 : undefined, ...untold].map((at = Infinity) =>
      roundUp(Math.max(at, now + 1), MINUTE_MS),
    );
    return Math.min(...moments, roundUp(Math.max(dueAt ?? Infinity, now + 1), TICK_MS));
  }

  private known(now: number): PlayedScan[] {
    return this.scans.filter((scan) => knownAt(scan) <= now);
  }

  private track(now: number): object {
    const { carrier, waybillNo } = this.form;
    const data = this.known(now).map(({ at, words, place }) => {
      const time = `${writeLocalTime(at)}+08:00`;
      return { time, ftime: time, context: words, ...(place !== undefined && { areaName: place }) };
    });
    const beside = this.source.beside?.(now);
    return {
      message: 'ok',
      nu: waybillNo,
      com: codeFor(carrier),
      status: '200',
      state: '0',
      ischeck: '0',
      data,
      ...beside,
    };
  }

  private push(now: number): RawPush {
    const param = JSON.stringify({ status: 'polling', message: '', lastResult: this.track(now) });
    const salt = kuaidi100Salt(ACCOUNT.key, this.id);
    const sign = createHash('md5').update(param).update(salt).digest('hex').toUpperCase();
    const body = new URLSearchParams({ param, sign }).toString();
    return { provider: 'kuaidi100', accountId: ACCOUNT.accountId, parcelId: this.id, headers: {}, body };
  }

  private reply(request: HttpRequest): HttpReply {
    const { now } = this.ports.time;
    if (askedOf(request) === 'kuaidi100 subscription') return TAKEN.kuaidi100;
    const isAnswered = askedOf(request) === 'kuaidi100 query' && (this.source.answers?.(now) ?? true);
    return isAnswered ? answered(this.track(now)) : unreachable;
  }
}

const knownAt = ({ at, knownAt: known = at }: PlayedScan): number => known;
const roundUp = (at: number, step: number): number => Math.ceil(at / step) * step;
