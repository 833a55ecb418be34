import * as fc from 'fast-check';
import { BEFORE_ALL, violations, type Operation, type Step } from './snapshot-isolation';

const reads = (key: string, version: number, writer = BEFORE_ALL): Step => ({ does: 'reads', key, version, writer });
const writes = (key: string, version?: number): Step => ({
  does: 'writes',
  key,
  ...(version !== undefined && { version }),
});

/** A transaction that begins at one moment and ends at another. */
function transaction(id: string, [began, ended]: [number, number], ...steps: Step[]): Operation {
  return { id, kind: 'transaction', began: [began, began], ended: [ended, ended], outcome: 'committed', steps };
}
/** Anything that happens at one moment between two. */
function single(id: string, span: [number, number], ...steps: Step[]): Operation {
  const kind = steps.some(({ does }) => does === 'writes') ? 'update' : 'read';
  return { id, kind, began: span, ended: span, outcome: 'committed', steps };
}
const rolledBack = (operation: Operation): Operation => ({ ...operation, outcome: 'rolledBack' });

interface Made {
  name: string;
  history: Operation[];
}

it.each<Made>([
  { name: 'nothing', history: [] },
  {
    name: 'one after the other',
    history: [
      transaction('one', [1, 2], reads('a', 0), writes('a', 1), reads('a', 1, 'one')),
      transaction('two', [3, 4], reads('a', 1, 'one'), writes('a', 2)),
    ],
  },
  {
    name: 'a reader at once with a writer, which sees what was before',
    history: [
      transaction('writer', [1, 4], writes('a', 1), writes('b', 1)),
      transaction('reader', [2, 6], reads('a', 0), reads('b', 0)),
    ],
  },
  {
    name: 'write skew, which snapshot isolation allows',
    history: [
      transaction('one', [1, 5], reads('a', 0), reads('b', 0), writes('a', 1)),
      transaction('two', [2, 6], reads('a', 0), reads('b', 0), writes('b', 1)),
    ],
  },
  {
    name: 'updates that do not know their versions',
    history: [
      single('x', [1, 9], writes('a')),
      single('y', [1, 9], writes('a')),
      single('r', [2, 3], reads('a', 1, 'y')),
      single('s', [9, 12], reads('a', 2, 'x')),
    ],
  },
  {
    name: 'one that was rolled back and seen by nobody',
    history: [
      rolledBack(transaction('gone', [1, 3], writes('a', 1), reads('a', 1, 'gone'))),
      single('r', [4, 5], reads('a', 0)),
    ],
  },
])('holds for $name', ({ history }) => {
  expect(violations(history)).toEqual([]);
});

it.each<Made & { says: RegExp }>([
  {
    name: 'a lost update: both wrote the same version',
    history: [
      transaction('one', [1, 4], reads('a', 0), writes('a', 1)),
      transaction('two', [2, 5], reads('a', 0), writes('a', 1)),
    ],
    says: /lost update: one and two both wrote version 1 of a/,
  },
  {
    name: 'two that overlap and both commit a document',
    history: [transaction('one', [1, 4], writes('a', 1)), transaction('two', [2, 5], writes('a', 2))],
    says: /no order explains: .*begin of two/,
  },
  {
    name: 'a plain update in the midst of a transaction that writes the same',
    history: [transaction('one', [1, 6], writes('a', 2)), single('plain', [3, 4], writes('a', 1))],
    says: /no order explains/,
  },
  {
    name: 'reads of two states: one before, one after another’s commit',
    history: [
      transaction('writer', [1, 4], writes('a', 1), writes('b', 1)),
      transaction('reader', [2, 6], reads('a', 0), reads('b', 1, 'writer')),
    ],
    says: /no order explains: .*reader/,
  },
  {
    name: 'reads of two states, whatever the clocks say',
    history: [
      { ...transaction('writer', [0, 9], writes('a', 1), writes('b', 1)), began: [0, 9], ended: [0, 9] },
      { ...transaction('reader', [0, 9], reads('a', 0), reads('b', 1, 'writer')), began: [0, 9], ended: [0, 9] },
    ],
    says: /no order explains/,
  },
  {
    name: 'a long fork: two readers that saw two updates in different orders',
    history: [
      single('x', [0, 9], writes('a', 1)),
      single('y', [0, 9], writes('b', 1)),
      { ...transaction('one', [0, 9], reads('a', 1, 'x'), reads('b', 0)), began: [0, 9] },
      { ...transaction('two', [0, 9], reads('a', 0), reads('b', 1, 'y')), began: [0, 9] },
    ],
    says: /no order explains/,
  },
  {
    name: 'a transaction that reads what was committed after it began',
    history: [transaction('reader', [1, 6], reads('a', 1, 'x')), single('x', [3, 4], writes('a', 1))],
    says: /no order explains/,
  },
  {
    name: 'a transaction that reads what was over before it began',
    history: [single('x', [1, 2], writes('a', 1)), transaction('reader', [3, 4], reads('a', 0))],
    says: /no order explains/,
  },
  {
    name: 'a plain read of what is not committed yet',
    history: [
      { ...transaction('one', [1, 6], writes('a', 1)), ended: [5, 6] },
      single('r', [2, 3], reads('a', 1, 'one')),
    ],
    says: /no order explains/,
  },
  {
    name: 'a plain read of what was rolled back',
    history: [rolledBack(transaction('gone', [1, 6], writes('a', 1))), single('r', [2, 3], reads('a', 1, 'gone'))],
    says: /r reads a as gone wrote it, which never committed/,
  },
  {
    name: 'a read of what its writer never wrote: it wrote another',
    history: [transaction('x', [1, 2], writes('b', 1)), single('r', [3, 4], reads('a', 1, 'x'))],
    says: /r reads version 1 of a by x, which never wrote that/,
  },
  {
    name: 'a read of a version that its writer never made',
    history: [single('x', [1, 2], writes('a', 1)), single('r', [3, 4], reads('a', 5, 'x'))],
    says: /r reads version 5 of a by x, which never wrote that/,
  },
  {
    name: 'a read of what its writer wrote over before its end',
    history: [transaction('x', [1, 2], writes('a', 1), writes('a', 2)), single('r', [3, 4], reads('a', 1, 'x'))],
    says: /r reads version 1 of a by x, which never wrote that/,
  },
  {
    name: 'a read of a version that was not there before all',
    history: [single('r', [3, 4], reads('a', 2, BEFORE_ALL))],
    says: /r reads version 2 of a by open, which never wrote that/,
  },
  {
    name: 'a transaction that reads a write of its own before it has written',
    history: [transaction('one', [1, 4], reads('a', 1, 'one'), writes('a', 1))],
    says: /one reads version 1 of a by one, which never wrote that/,
  },
  {
    name: 'one update that made two versions',
    history: [
      single('x', [1, 2], writes('a')),
      single('r', [3, 4], reads('a', 1, 'x')),
      single('s', [5, 6], reads('a', 2, 'x')),
    ],
    says: /x wrote a once and made versions 1 and 2/,
  },
  {
    name: 'a plain read of what is old',
    history: [
      single('x', [1, 2], writes('a', 1)),
      single('y', [3, 4], writes('a', 2)),
      single('r', [5, 6], reads('a', 1, 'x')),
    ],
    says: /no order explains/,
  },
  {
    name: 'a transaction that does not see its own write',
    history: [transaction('one', [1, 4], writes('a', 1), reads('a', 0))],
    says: /own write hidden: one reads version 0 of a/,
  },
])('finds $name', ({ history, says }) => {
  expect(violations(history).join('\n')).toMatch(says);
});

interface Move {
  who: number;
  move: 'read' | 'write' | 'end' | 'plain';
  key: string;
}

/** A store that keeps every rule, played at random: begins, reads, writes and ends in any order. What never ends is never heard of. */
class Played {
  readonly history: Operation[] = [];
  private readonly committed = new Map<string, { version: number; writer: string; at: number }[]>();
  private readonly open = new Map<number, { id: string; began: number; steps: Step[] }>();

  /** @param at counts up with every move */
  move({ who, move, key }: Move, at: number): void {
    if (move === 'plain') {
      this.history.push(single(`p${at}`, [at, at], writes(key, this.put(key, `p${at}`, at))));
      return;
    }
    const own = this.open.get(who) ?? { id: `t${at}`, began: at, steps: [] };
    this.open.set(who, own);
    const { version, writer } = this.newest(key, own.began);
    const isWritten = own.steps.some((step) => step.does === 'writes' && step.key === key);
    if (move === 'read') own.steps.push(isWritten ? reads(key, version + 1, own.id) : reads(key, version, writer));
    if (move === 'write' && !isWritten) own.steps.push(writes(key, version + 1));
    if (move === 'end') this.end(who, own, at);
  }

  private end(who: number, { id, began, steps }: { id: string; began: number; steps: Step[] }, at: number): void {
    this.open.delete(who);
    const wrote = steps.filter(({ does }) => does === 'writes');
    const isFree = wrote.every((step) => this.newest(step.key).at <= began);
    if (isFree) for (const step of wrote) this.put(step.key, id, at);
    const done = transaction(id, [began, at], ...steps);
    this.history.push(isFree ? done : rolledBack(done));
  }

  private newest(key: string, at = Infinity): { version: number; writer: string; at: number } {
    const until = (this.committed.get(key) ?? []).filter((one) => one.at <= at);
    return until.at(-1) ?? { version: 0, writer: BEFORE_ALL, at: 0 };
  }

  private put(key: string, writer: string, at: number): number {
    const version = this.newest(key).version + 1;
    this.committed.set(key, [...(this.committed.get(key) ?? []), { version, writer, at }]);
    return version;
  }
}

function played(moves: readonly Move[]): Operation[] {
  const store = new Played();
  moves.forEach((move, index) => {
    store.move(move, index + 1);
  });
  return store.history;
}

const move = fc.record({
  who: fc.integer({ min: 0, max: 3 }),
  move: fc.constantFrom('read' as const, 'write' as const, 'end' as const, 'plain' as const),
  key: fc.constantFrom('a', 'b', 'c'),
});

it('finds nothing in what a store that keeps every rule has done', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
      expect(violations(played(moves))).toEqual([]);
    }),
  );
});

it('finds one commit that was let through though it was not free', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
      const history = played(moves);
      const refused = history.findIndex(({ outcome }) => outcome === 'rolledBack');
      fc.pre(refused !== -1);
      const slipped = history.map((one, index) =>
        index === refused ? { ...one, outcome: 'committed' as const } : one,
      );
      expect(violations(slipped)).not.toEqual([]);
    }),
  );
});
