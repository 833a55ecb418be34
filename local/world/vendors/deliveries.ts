import { createHash } from 'node:crypto';
import { Agenda } from './agenda';
import { gbkBytes, gbkForm } from './gbk';
import type { Ledger, Told } from './ledger';
import type { Post, VendorCode } from './vendor';
import type { WireRequest } from './wire';
import type { PushWeather, WeatherBook } from './weather';

const MAX_DELAY_MS = 6 * 3_600_000;
/** How long after a push the older snapshot follows it, ms. */
const STALE_AFTER_MS = 60_000;
const WAIT_MS = 10 * 60_000;
const LONGEST_REPLY = 200;

/** One push. */
export interface Push {
  url: string;
  /** Its fields. `bytesOf`: how texts become the bytes that are signed. */
  form: (bytesOf: (text: string) => Buffer) => Readonly<Record<string, string>>;
  told: readonly Told[];
}

export interface DeliveriesOptions {
  vendor: VendorCode;
  /** How long after each failed try the next one follows, ms; after the last the push is dropped for good. */
  ladder: readonly number[];
  /** Whether a reply makes the vendor content. */
  isTaken: (text: string) => boolean;
  ledger: Ledger;
  weather: WeatherBook;
}

interface Waiting {
  id: string;
  push: Push;
  /** Failed tries so far. */
  tries: number;
}

/** A vendor's outgoing pushes: delivers them in the weather, tries again, gives up. */
export class Deliveries {
  private readonly waiting = new Agenda<Waiting>();
  private made = 0;

  constructor(private readonly options: DeliveriesOptions) {}

  /** @param older the same with the newest scan missing, if there was an older state */
  add(push: Push, now: number, older?: Push): void {
    const weather = this.weatherAt(now);
    const waiting = this.numbered(push);
    const at = weather === 'delayed' ? now + delayOf(waiting.id) : now;
    this.waiting.add(at, waiting);
    if (weather === 'stale_last' && older) this.waiting.add(at + STALE_AFTER_MS, this.numbered(older));
  }

  nextAt(): number | undefined {
    return this.waiting.nextAt();
  }

  /** @returns how many it tried to deliver */
  async run(now: number, post: Post): Promise<number> {
    const due = this.waiting.takeDue(now);
    for (const waiting of due) await this.deliver(waiting, now, post);
    return due.length;
  }

  private async deliver(waiting: Waiting, now: number, post: Post): Promise<void> {
    const { vendor, ledger, isTaken } = this.options;
    const weather = this.weatherAt(now);
    if (weather === 'halted') {
      this.waiting.add(now + WAIT_MS, waiting);
      return;
    }
    const reply = await this.post(waiting, now, post);
    if (reply !== 'lost' && isTaken(reply.text)) {
      ledger.write({ at: now, vendor, what: 'acknowledged', pushId: waiting.id });
      return;
    }
    const said = reply === 'lost' ? 'lost' : `${String(reply.status)} ${reply.text.slice(0, LONGEST_REPLY)}`;
    ledger.write({ at: now, vendor, what: 'unacknowledged', pushId: waiting.id, reply: said });
    this.tryAgain(waiting, now);
  }

  private tryAgain({ id, push, tries }: Waiting, now: number): void {
    const { vendor, ledger, ladder } = this.options;
    const wait = ladder[tries];
    if (wait === undefined) ledger.write({ at: now, vendor, what: 'dropped', pushId: id });
    else this.waiting.add(now + wait, { id, push, tries: tries + 1 });
  }

  /** As the vendor sees it: what it does not hear is lost to it. */
  private async post({ id, push }: Waiting, now: number, post: Post): ReturnType<Post> {
    const weather = this.weatherAt(now);
    if (weather === 'lost') return 'lost';
    const request = wireRequest(push, weather);
    const { vendor, ledger } = this.options;
    ledger.write({ at: now, vendor, what: 'told', pushId: id, told: push.told });
    const reply = await post(request);
    if (weather === 'repeated') await post(request);
    return weather === 'unheard' ? 'lost' : reply;
  }

  private weatherAt(now: number): PushWeather {
    return this.options.weather.at(now).pushes ?? 'well';
  }

  private numbered(push: Push): Waiting {
    this.made += 1;
    return { id: `${this.options.vendor}-${String(this.made)}`, push, tries: 0 };
  }
}

const utf8Bytes = (text: string): Buffer => Buffer.from(text, 'utf8');

function wireRequest({ url, form }: Push, weather: PushWeather): WireRequest {
  const body = weather === 'gbk' ? gbkForm(form(gbkBytes)) : new URLSearchParams(form(utf8Bytes)).toString();
  return { method: 'POST', url, headers: { 'content-type': 'application/x-www-form-urlencoded;charset=utf-8' }, body };
}

/** The same for the same push, and as good as random between pushes. */
function delayOf(id: string): number {
  return createHash('md5').update(id, 'utf8').digest().readUInt32BE(0) % MAX_DELAY_MS;
}
