import type { ErrorCode } from '../../typings/reply';
import { errorCode } from '../cloud/cloud-error';
import type { Cache } from './cache';

/** The cloud fails so often at one before it is refused: nothing waits for ever. [judged] */
const MOST_FAILURES = 5;
/** It did not reach the cloud: nothing behind it would. */
const isUnheard = (code: ErrorCode): boolean => code === 'offline' || code === 'not_configured';

/**
 * `waits` the cloud could not take it now, it is told with the next one or at the next launch · `refused` it will never take it, or failed at
 * it so often that it is told no more; with the code `busy` it was not kept either, because as many wait as may.
 */
export type Telling<View> =
  { outcome: 'told'; view?: View } | { outcome: 'waits' } | { outcome: 'refused'; code?: ErrorCode };

interface LineDeps<Thing, View> {
  cache: Cache;
  /** Under which it is kept. */
  key: string;
  /** Kept at most; further ones are refused. */
  most: number;
  tell: (thing: Thing) => Promise<View>;
  /** Whether the cloud will never take what it refused so. */
  isFinal: (code: ErrorCode, thing: Thing) => boolean;
  /** Whether `thing` means something only once the cloud has `ahead`; absent where it may hear of them in any order. */
  follows?: (thing: Thing, ahead: Thing) => boolean;
  /** Something came or went; `refused`, which the cloud will never take. */
  changed?: (refused?: Thing) => void;
}

/** As it is kept. */
interface Waiting<Thing> {
  readonly thing: Thing;
  /** How often the cloud failed at it. */
  failures: number;
}

const TOLD = { outcome: 'told' } as const;
const WAITS = { outcome: 'waits' } as const;

/**
 * Things on their way to the cloud, oldest first. Each is kept until the cloud has it, over launches too: it must count one that it is told
 * twice once. One that it fails at lets the others pass.
 */
export class WaitingLine<Thing extends object, View> {
  private line: readonly Waiting<Thing>[];
  private telling: Promise<Telling<View>> = Promise.resolve(TOLD);
  private readonly tellings = new WeakMap<Thing, Telling<View>>();

  constructor(private readonly deps: LineDeps<Thing, View>) {
    this.line = deps.cache.read<Waiting<Thing>[]>(deps.key) ?? [];
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
    if (this.isFull) return this.tellAll().then(() => (this.isFull ? this.turnAway(thing) : this.tell(thing)));
    this.keep(this.line.concat({ thing, failures: 0 }));
    return this.tellAll().then(() => this.became(thing) ?? WAITS);
  }

  /** Tells the cloud of everything that waits. Returns what became of the last. */
  tellAll(): Promise<Telling<View>> {
    return (this.telling = this.telling.then(() => this.tellEach(TOLD, [])));
  }

  /** Drops what waits: its giver is no longer known. */
  forget(): void {
    this.keep([]);
  }

  private get isFull(): boolean {
    return this.line.length >= this.deps.most;
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

  /** @param failed what the cloud failed at in this round: whatever does not follow it is told all the same */
  private tellEach(before: Telling<View>, failed: readonly Thing[]): Promise<Telling<View>> {
    const { tell, follows } = this.deps;
    const isHeld = (thing: Thing) => failed.some((ahead) => ahead === thing || follows?.(thing, ahead));
    const next = this.line.find(({ thing }) => !isHeld(thing));
    if (next === undefined) return Promise.resolve(before);
    const { thing } = next;
    return tell(thing).then(
      (view) => this.tellEach(this.leave(thing, { outcome: 'told', view }), failed),
      (error: unknown) => {
        const code = errorCode(error);
        const told = this.fail(next, code);
        if (isUnheard(code)) return told;
        return this.tellEach(told, told === WAITS ? failed.concat(thing) : failed);
      },
    );
  }

  /** What the cloud will never take must not stand in the way of what it will. */
  private fail(one: Waiting<Thing>, code: ErrorCode): Telling<View> {
    if (!isUnheard(code) && code !== 'busy') one.failures += 1;
    if (one.failures >= MOST_FAILURES || this.deps.isFinal(code, one.thing))
      return this.leave(one.thing, { outcome: 'refused', code });
    this.keep(this.line);
    return WAITS;
  }

  private leave(thing: Thing, told: Telling<View>): Telling<View> {
    this.tellings.set(thing, told);
    const left = this.line.filter((one) => one.thing !== thing);
    this.keep(left, told.outcome === 'refused' ? thing : undefined);
    return told;
  }
}
