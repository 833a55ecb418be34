import type { Must } from './broken-promise';
import { BEFORE_ALL, violations } from './snapshot-isolation';
import type { RecordedOperation, RecordedStep, Transferred, TransfersOrders } from './transfers-orders';

/** @param orders how it began. @throws BrokenPromise */
export function judgeTransfers(
  { history, accounts, entries }: Transferred,
  orders: Pick<TransfersOrders, 'accounts' | 'balance'>,
  must: Must,
): void {
  const faults = violations(history);
  must(faults.length === 0, 'no snapshot isolation', faults.slice(0, 3));
  const torn = [...wrongBalances(history, orders.balance), ...wrongOwnBalances(history)];
  must(torn.length === 0, 'a balance is not that of its version', torn.slice(0, 3));
  const short = history.find(({ steps, wants = steps.length }) => steps.length !== wants);
  must(!short, 'a read has not found every account', short);
  const committed = history.filter(({ outcome }) => outcome === 'committed');
  for (const { _id, balance, version } of accounts) {
    const changes = committed.flatMap(({ steps }) => steps.flatMap((step) => changeOf(step, _id)));
    const sum = changes.reduce((total, by) => total + by, orders.balance);
    must(version === changes.length, 'a lost update, or one too many', { _id, version, committed: changes.length });
    must(balance === sum, 'a sum is wrong', { _id, balance, sum });
  }
  must(accounts.length === orders.accounts, 'an account is gone', accounts);
  const transfers = committed.filter(isTransfer).length;
  must(entries === transfers, 'a transfer without its entry, or an entry without its transfer', { entries, transfers });
}

const isTransfer = ({ kind, steps }: RecordedOperation): boolean =>
  kind === 'transaction' && steps.some(({ does }) => does === 'writes');

const changeOf = (step: RecordedStep, key: string): number[] =>
  step.does === 'writes' && step.key === key ? [step.by] : [];

interface Seen {
  id: string;
  key: string;
  version: number;
  writer: string;
  balance: number;
}

/**
 * Balances that do not follow from their version: everyone who reads a version reads one balance, and that is the balance of the version
 * before and what its writer added. Of a version that nobody has read nothing is known: there the count begins anew.
 */
function wrongBalances(history: readonly RecordedOperation[], opening: number): string[] {
  const byId = new Map(history.map((operation) => [operation.id, operation]));
  const reads = history
    .flatMap(({ id, steps }) =>
      steps.flatMap((step): Seen[] => (step.does === 'reads' && step.writer !== id ? [{ ...step, id }] : [])),
    )
    .sort((one, other) => one.version - other.version);
  const known = new Map<string, number>();
  return reads.flatMap(({ id, key, version, writer, balance }) => {
    const changed = byId.get(writer)?.steps.flatMap((step) => changeOf(step, key)) ?? [];
    const before = writer === BEFORE_ALL ? opening : known.get(`${key} ${version - changed.length}`);
    const sum = before === undefined ? undefined : changed.reduce((total, by) => total + by, before);
    const want = known.get(`${key} ${version}`) ?? sum ?? balance;
    known.set(`${key} ${version}`, want);
    return balance === want ? [] : [`${id} reads ${balance} in version ${version} of ${key} by ${writer}, not ${want}`];
  });
}

/** What a transaction reads of its own writes is what it read before and what it added. */
function wrongOwnBalances(history: readonly RecordedOperation[]): string[] {
  return history.flatMap(({ id, steps }) => {
    const own = new Map<string, number>();
    return steps.flatMap((step) => {
      const { key } = step;
      const want = own.get(key);
      if (step.does === 'writes') {
        if (want !== undefined) own.set(key, want + step.by);
        return [];
      }
      own.set(key, step.balance);
      const isRight = step.writer !== id || step.balance === want;
      return isRight ? [] : [`${id} reads ${step.balance} of ${key} as it wrote it, not ${want ?? 'anything'}`];
    });
  });
}
