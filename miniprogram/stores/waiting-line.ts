import type { ErrorCode } from '../../typings/reply';
import { errorCode } from '../cloud/cloud-error';
import type { Cache } from './cache';

/**
 * `waits` the cloud could not take it now, it is told with the next one or at the next launch · `refused` it will never take it; with the code
 * `busy` it was not kept either, because as many wait as may.
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
  /** Something came or went; `refused`, which the cloud will never take. */
  changed?: (refused?: Thing) => void;
}

/** Things on their way to the cloud, oldest first. Each is kept until the cloud has it, over launches too: it must count one that it is told twice once. */
export class WaitingLine<Thing extends object, View> {
  private things: readonly Thing[];
  private telling: Promise<Telling<View>> = Promise.resolve({ outcome: 'told' });
  private readonly tellings = new WeakMap<Thing, Telling<View>>();

  constructor(private readonly deps: LineDeps<Thing, View>) {
    this.things = deps.cache.read<Thing[]>(deps.key) ?? [];
  }

  /** What the cloud does not know yet. */
  get waiting(): readonly Thing[] {
    return this.things;
  }

  /** What became of it; undefined for what was never heard of, or dropped. */
  became(thing: Thing): Telling<View> | undefined {
    return this.tellings.get(thing) ?? (this.things.includes(thing) ? { outcome: 'waits' } : undefined);
  }

  /** Keeps it and tells the cloud of all that it does not know yet. Returns what became of this one. */
  tell(thing: Thing): Promise<Telling<View>> {
    if (this.isFull) return this.tellAll().then(() => (this.isFull ? this.turnAway(thing) : this.tell(thing)));
    this.keep([...this.things, thing]);
    return this.tellAll().then(() => this.became(thing) ?? { outcome: 'waits' });
  }

  /** Tells the cloud of everything that waits. Returns what became of the last. */
  tellAll(): Promise<Telling<View>> {
    this.telling = this.telling.then(() => this.tellEach());
    return this.telling;
  }

  /** Drops what waits: its giver is no longer known. */
  forget(): void {
    this.keep([]);
  }

  private get isFull(): boolean {
    return this.things.length >= this.deps.most;
  }

  private turnAway(thing: Thing): Telling<View> {
    const told: Telling<View> = { outcome: 'refused', code: 'busy' };
    this.tellings.set(thing, told);
    // Nothing came or went, yet something is known now.
    this.keep([...this.things]);
    return told;
  }

  private keep(things: readonly Thing[], refused?: Thing): void {
    const { cache, key, changed } = this.deps;
    this.things = things;
    cache.write(key, things.length === 0 ? undefined : things);
    changed?.(refused);
  }

  private tellEach(before: Telling<View> = { outcome: 'told' }): Promise<Telling<View>> {
    const thing = this.things[0];
    if (thing === undefined) return Promise.resolve(before);
    return this.tellOne(thing).then((told) => {
      if (told.outcome === 'waits') return told;
      this.tellings.set(thing, told);
      const left = this.things.filter((one) => one !== thing);
      this.keep(left, told.outcome === 'refused' ? thing : undefined);
      return this.tellEach(told);
    });
  }

  /** What the cloud will never take must not stand in the way of what it will. */
  private tellOne(thing: Thing): Promise<Telling<View>> {
    return this.deps.tell(thing).then(
      (view) => ({ outcome: 'told', view }),
      (error: unknown) => {
        const code = errorCode(error);
        return this.deps.isFinal(code, thing) ? { outcome: 'refused', code } : { outcome: 'waits' };
      },
    );
  }
}
