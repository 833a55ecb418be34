/** The earliest and the latest moment at which something can have happened, by one clock. */
export type Span = readonly [from: number, to: number];

/** What an operation did, in its order. Versions of a key count up by one with each write; 0 was there before. */
export type Step =
  | { does: 'reads'; key: string; version: number; writer: string }
  /** Without a version: the writer does not know which one it made. */
  | { does: 'writes'; key: string; version?: number };

/** One operation as its client saw it. */
export interface Operation {
  id: string;
  /** A transaction reads at its begin and writes at its end; others do all they do at one moment between. */
  kind: 'transaction' | 'update' | 'read';
  began: Span;
  ended: Span;
  outcome: 'committed' | 'rolledBack';
  steps: readonly Step[];
}

/** Who wrote what was there before. */
export const BEFORE_ALL = 'open';

/**
 * Judges a history: snapshot isolation holds when all begins and commits can be put into one order in which each transaction reads what was
 * committed before it began, and nobody writes what another has written since then; whatever is over before something else begins comes
 * first. Which version follows which is known, so that there is such an order exactly when the graph of what must come before what has no
 * circle (Adya, Liskov, O'Neil: "Generalized Isolation Level Definitions", 2000, with times of begin and commit).
 *
 * @returns what is wrong, in words; nothing when it holds
 */
export function violations(history: readonly Operation[]): string[] {
  const byId = new Map(history.map((operation) => [operation.id, operation]));
  const wrongReads = history.flatMap((operation) => [
    ...ownWritesHidden(operation),
    ...neverCommitted(operation, byId),
    ...neverWritten(operation, byId),
  ]);
  const versions = versionsOf(history);
  const twins = versions.flatMap(({ key, writers }) =>
    [...writers].flatMap(([version, ids]) =>
      ids.length > 1 ? [`lost update: ${ids.join(' and ')} both wrote version ${version} of ${key}`] : [],
    ),
  );
  const faults = [...wrongReads, ...twins, ...seenTwice(versions, byId)];
  if (faults.length > 0) return faults;
  const circle = circleIn(orderOf(history, versions));
  return circle ? [`no order explains: ${circle.join(' → ')}`] : [];
}

/** Reads of what an operation wrote itself must show that. */
function ownWritesHidden({ id, steps }: Operation): string[] {
  const own = new Map<string, number | undefined>();
  return steps.flatMap((step) => {
    if (step.does === 'writes') own.set(step.key, step.version);
    if (step.does === 'writes' || !own.has(step.key)) return [];
    const isOwn = step.writer === id && step.version === own.get(step.key);
    return isOwn ? [] : [`own write hidden: ${id} reads version ${step.version} of ${step.key} by ${step.writer}`];
  });
}

function neverCommitted({ id, steps }: Operation, byId: ReadonlyMap<string, Operation>): string[] {
  return steps.flatMap((step) => {
    if (step.does === 'writes' || step.writer === id || step.writer === BEFORE_ALL) return [];
    if (byId.get(step.writer)?.outcome === 'committed') return [];
    return [`${id} reads ${step.key} as ${step.writer} wrote it, which never committed`];
  });
}

/** Whoever is said to have written what was read has written that key, and has left it in that version. */
function neverWritten({ id, steps }: Operation, byId: ReadonlyMap<string, Operation>): string[] {
  return steps.flatMap((step, index) => {
    if (step.does === 'writes') return [];
    const { key, version, writer } = step;
    const wrote = writer === id ? steps.slice(0, index) : (byId.get(writer)?.steps ?? []);
    const isWritten = writer === BEFORE_ALL ? version === 0 : version > 0 && isLeftIn(wrote, key, version);
    return isWritten ? [] : [`${id} reads version ${version} of ${key} by ${writer}, which never wrote that`];
  });
}

/** Whether the last write of a key made this version, or does not know which it made. */
function isLeftIn(steps: readonly Step[], key: string, version: number): boolean {
  const last = steps.filter((step) => step.does === 'writes' && step.key === key).at(-1);
  return last !== undefined && (last.version ?? version) === version;
}

interface Versions {
  key: string;
  /** Version → who wrote it. */
  writers: Map<number, string[]>;
}

/** Versions whose writer is known: it says so itself, or somebody has read it. */
function versionsOf(history: readonly Operation[]): Versions[] {
  const all = new Map<string, Map<number, Set<string>>>();
  const note = (key: string, version: number, writer: string): void => {
    const writers = all.get(key) ?? new Map<number, Set<string>>();
    all.set(key, writers);
    writers.set(version, (writers.get(version) ?? new Set()).add(writer));
  };
  for (const { id, outcome, steps } of history) {
    for (const step of steps) {
      if (step.does === 'reads' && step.writer !== id) note(step.key, step.version, step.writer);
      if (step.does === 'writes' && outcome === 'committed' && step.version !== undefined)
        note(step.key, step.version, id);
    }
  }
  return [...all].map(([key, writers]) => ({
    key,
    writers: new Map([...writers].map(([version, ids]) => [version, [...ids]])),
  }));
}

/** A write makes one version, whoever reads it. */
function seenTwice(versions: readonly Versions[], byId: ReadonlyMap<string, Operation>): string[] {
  return versions.flatMap(({ key, writers }) => {
    const made = new Map<string, number[]>();
    for (const [version, ids] of writers) for (const id of ids) made.set(id, [...(made.get(id) ?? []), version]);
    const writes = (id: string): number =>
      byId.get(id)?.steps.filter((step) => step.does === 'writes' && step.key === key).length ?? 0;
    return [...made].flatMap(([id, all]) =>
      id !== BEFORE_ALL && all.length > Math.max(1, writes(id))
        ? [`${id} wrote ${key} once and made versions ${all.join(' and ')}`]
        : [],
    );
  });
}

/** What must come before what: names of moments → names of later ones. */
type Order = Map<string, Set<string>>;

const beginOf = ({ id, kind }: Operation): string => (kind === 'transaction' ? `begin of ${id}` : id);
const commitOf = ({ id, kind }: Operation): string => (kind === 'transaction' ? `commit of ${id}` : id);

function orderOf(history: readonly Operation[], versions: readonly Versions[]): Order {
  const order: Order = new Map();
  const before = (one: string, other: string): void => {
    if (one !== other) order.set(one, (order.get(one) ?? new Set()).add(other));
  };
  const byId = new Map(history.map((operation) => [operation.id, operation]));
  const chains = new Map(
    versions.map(({ key, writers }) => [
      key,
      [...writers].sort(([a], [b]) => a - b).map(([version, [id = '']]) => ({ version, id })),
    ]),
  );
  for (const operation of history) orderOne(operation, { chains, byId, before });
  orderByTime(history, before);
  return order;
}

type Chain = readonly { version: number; id: string }[];

function orderOne(
  operation: Operation,
  { chains, ...rest }: { chains: ReadonlyMap<string, Chain> } & Omit<Around, 'chain'>,
): void {
  const isCommitted = operation.outcome === 'committed';
  if (isCommitted) rest.before(beginOf(operation), commitOf(operation));
  for (const step of operation.steps) {
    const within = { chain: chains.get(step.key) ?? [], ...rest };
    if (step.does === 'reads') {
      if (step.writer !== operation.id) orderRead(operation, step, within);
    } else if (isCommitted && step.version !== undefined) orderWrite(operation, step.version, within);
  }
}

interface Around {
  chain: Chain;
  byId: ReadonlyMap<string, Operation>;
  before: (one: string, other: string) => void;
}

/** What is read was committed before, and what replaced it came after. */
function orderRead(operation: Operation, { version }: { version: number }, { chain, byId, before }: Around): void {
  for (const { version: other, id } of around(chain, version)) {
    const writer = byId.get(id);
    if (!writer || writer === operation) continue;
    if (other <= version) before(commitOf(writer), beginOf(operation));
    else before(beginOf(operation), commitOf(writer));
  }
}

/** The first who writes wins: what a transaction overwrites was committed before it began. */
function orderWrite(operation: Operation, version: number, { chain, byId, before }: Around): void {
  for (const { version: other, id } of around(chain, version)) {
    const writer = byId.get(id);
    if (!writer || writer === operation) continue;
    if (other < version) before(commitOf(writer), beginOf(operation));
    else before(commitOf(operation), beginOf(writer));
  }
}

/** The known versions next to this one. */
function around(chain: Chain, version: number): { version: number; id: string }[] {
  const at = chain.findIndex((one) => one.version >= version);
  const from = at === -1 ? chain.length : at;
  return chain.slice(Math.max(0, from - 1), from + 2);
}

/** What is over before something begins came first. Moments of one line of time stand between, so that not each is held against each. */
function orderByTime(history: readonly Operation[], before: Around['before']): void {
  const moments = history.flatMap((operation) => {
    const { kind, began, ended } = operation;
    if (kind !== 'transaction') return [{ name: operation.id, span: began }];
    return [
      { name: beginOf(operation), span: began },
      ...(operation.outcome === 'committed' ? [{ name: commitOf(operation), span: ended }] : []),
    ];
  });
  const ends = [...new Set(moments.map(({ span }) => span[1]))].sort((a, b) => a - b);
  ends.forEach((end, index) => {
    const next = ends[index + 1];
    if (next !== undefined) before(`${end} µs`, `${next} µs`);
  });
  for (const { name, span } of moments) {
    before(name, `${span[1]} µs`);
    const last = lastBelow(ends, span[0]);
    if (last !== undefined) before(`${last} µs`, name);
  }
}

function lastBelow(sorted: readonly number[], limit: number): number | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}

/** Takes away what nothing must come before, again and again: what is left stands in circles, or behind one. */
function circleIn(order: Order): string[] | undefined {
  const waitsFor = new Map<string, number>();
  const add = (name: string, count: number): number => {
    const sum = (waitsFor.get(name) ?? 0) + count;
    waitsFor.set(name, sum);
    return sum;
  };
  for (const [name, later] of order) {
    add(name, 0);
    for (const other of later) add(other, 1);
  }
  const free = [...waitsFor].flatMap(([name, count]) => (count === 0 ? [name] : []));
  for (let name = free.pop(); name !== undefined; name = free.pop()) {
    waitsFor.delete(name);
    for (const other of order.get(name) ?? []) if (add(other, -1) === 0) free.push(other);
  }
  return waitsFor.size === 0 ? undefined : walkBack(order, new Set(waitsFor.keys()));
}

/** Everything that is left has something left before it: walking backwards comes round. */
function walkBack(order: Order, left: ReadonlySet<string>): string[] {
  const earlier = new Map<string, string>();
  for (const name of left) for (const other of order.get(name) ?? []) earlier.set(other, name);
  const path: string[] = [];
  let name = [...left].at(0);
  while (name !== undefined && !path.includes(name)) {
    path.push(name);
    name = earlier.get(name);
  }
  return name === undefined ? path : [...path.slice(path.indexOf(name)), name].reverse();
}
