import type { ErrorCode } from '../../typings/reply';
import { errorCode } from '../cloud/cloud-error';
import type { Cache } from './cache';

/** The cloud fails so often at one before it is refused. [judged] */
const MOST_FAILURES = 5;
/** Failures within it count as one: while the cloud is down for a while, it is told over and over. [judged] */
const OUTAGE_MS = 3_600_000;
/** It did not reach the cloud: nothing behind it would. */
const isUnheard = (code: ErrorCode): boolean => code === 'offline' || code === 'not_configured';
/** Nothing is wrong with what was told: it was not heard, or too much was at once. */
const isNoFailure = (code: ErrorCode): boolean => isUnheard(code) || code === 'busy' || code === 'too_large';

/**
 * `waits` the cloud could not take it now, it is told with the next one or at the next launch · `refused` it is told no more: the cloud will
 * never take it, or failed at it too often, or its giver was forgotten; with the code `busy` it was not kept either, because as many wait as may.
 */
export type Telling<View> =
  { outcome: 'told'; view?: View } | { outcome: 'waits' } | { outcome: 'refused'; code?: ErrorCode };

interface LineDeps<Thing, View> {
  cache: Cache;
  /** Under which it is kept. */
  key: string;
  /** Kept at most; further ones are refused. */
  most: number;
  /** Epoch ms. */
  now: () => number;
  tell: (thing: Thing) => Promise<View>;
  /** Whether the cloud will never take what it refused so. */
  isFinal: (code: ErrorCode, thing: Thing) => boolean;
  /** However often the cloud fails at one, it is not refused for that. */
  waitsForEver?: boolean;
  /** Whether `thing` means something only once the cloud has `ahead`; absent where it may hear of them in any order. */
  follows?: (thing: Thing, ahead: Thing) => boolean;
  /** Something came or went; `refused`, which the cloud will never take. */
  changed?: (refused?: Thing) => void;
}

/** As it is kept. */
interface Waiting<Thing> {
  readonly thing: Thing;
  /** When the cloud failed at it, epoch ms, an hour apart. */
  readonly failedAt: readonly number[];
}

const WAITS = { outcome: 'waits' } as const;

/**
 * Things on their way to the cloud, oldest first. Each is kept until the cloud has it, over launches too: it must count one that it is told
 * twice once. One that it fails at lets the others pass.
 */
export class WaitingLine<Thing extends object, View> {
  private line: readonly Waiting<Thing>[];
  private telling: Promise<void> = Promise.resolve();
  private tellings = new WeakMap<Thing, Telling<View>>();
  /** How often what waits was dropped with its giver. */
  private forgotten = 0;

  constructor(private readonly deps: LineDeps<Thing, View>) {
    const kept = deps.cache.read<(Waiting<Thing> | Thing)[]>(deps.key) ?? [];
    // Before failures were counted, things were kept bare.
    this.line = kept.map((one) => ('thing' in one ? one : { thing: one, failedAt: [] }));
  }

  /** What the cloud does not know yet. */
  get waiting(): readonly Thing[] {
    return this.line.map(({ thing }) => thing);
  }

  /** What became of it; undefined for what was never heard of, or dropped. */
  became(thing: Thing): Telling<View> | undefined {
    return this.tellings.get(thing) ?? (this.waiting.includes(thing) ? WAITS : undefined);
  }

  /** Keeps it and tells the cloud of all that it does not know yet. Returns what became of this one. */
  tell(thing: Thing): Promise<Telling<View>> {
    if (this.isFull) return this.tellOnceFree(thing);
    this.keep(this.line.concat({ thing, failedAt: [] }));
    return this.tellAll().then(() => this.became(thing) ?? { outcome: 'refused' });
  }

  /** Tells the cloud of everything that waits; `became` knows what became of each. */
  tellAll(): Promise<void> {
    return (this.telling = this.telling.then(() => this.tellEach([])));
  }

  /** Drops what waits, and what became of what did: its giver is no longer known. */
  forget(): void {
    this.forgotten += 1;
    this.tellings = new WeakMap();
    this.keep([]);
  }

  private get isFull(): boolean {
    return this.line.length >= this.deps.most;
  }

  private tellOnceFree(thing: Thing): Promise<Telling<View>> {
    const { forgotten } = this;
    return this.tellAll().then(() =>
      this.isFull || forgotten !== this.forgotten ? this.turnAway(thing) : this.tell(thing),
    );
  }

  private turnAway(thing: Thing): Telling<View> {
    const told: Telling<View> = { outcome: 'refused', code: 'busy' };
    this.tellings.set(thing, told);
    // Nothing came or went, yet something is known now.
    this.keep(this.line);
    return told;
  }

  private keep(line: readonly Waiting<Thing>[], refused?: Thing): void {
    const { cache, key, changed } = this.deps;
    this.line = line;
    cache.write(key, line.length === 0 ? undefined : line);
    changed?.(refused);
  }

  /** @param failed what the cloud could not take in this round: whatever does not follow it is told all the same */
  private tellEach(failed: readonly Thing[]): Promise<void> {
    const { tell, follows } = this.deps;
    const isHeld = (thing: Thing) => failed.some((ahead) => ahead === thing || follows?.(thing, ahead));
    const next = this.waiting.find((thing) => !isHeld(thing));
    if (next === undefined) return Promise.resolve();
    return tell(next).then(
      (view) => {
        this.leave(next, { outcome: 'told', view });
        return this.tellEach(failed);
      },
      (error: unknown) => {
        const code = errorCode(error);
        this.fail(next, code);
        if (isUnheard(code)) return;
        return this.tellEach(this.waiting.includes(next) ? failed.concat(next) : failed);
      },
    );
  }

  /** What the cloud will never take must not stand in the way of what it will. */
  private fail(thing: Thing, code: ErrorCode): void {
    const { isFinal, waitsForEver, now } = this.deps;
    const failing = this.line.find((one) => one.thing === thing);
    if (failing === undefined) return;
    const at = now();
    // By its distance: the clock may have been set back.
    const isAnother = !isNoFailure(code) && failing.failedAt.every((before) => Math.abs(at - before) >= OUTAGE_MS);
    const failedAt = isAnother ? failing.failedAt.concat(at) : failing.failedAt;
    if (isFinal(code, thing) || (!waitsForEver && failedAt.length >= MOST_FAILURES))
      this.leave(thing, { outcome: 'refused', code });
    else this.keep(this.line.map((one) => (one === failing ? { thing, failedAt } : one)));
  }

  /** Does nothing for what was dropped meanwhile: nothing of its giver's is kept again. */
  private leave(thing: Thing, told: Telling<View>): void {
    if (!this.waiting.includes(thing)) return;
    this.tellings.set(thing, told);
    const left = this.line.filter((one) => one.thing !== thing);
    this.keep(left, told.outcome === 'refused' ? thing : undefined);
  }
}
