import { makeAutoObservable, observable, runInAction } from 'mobx-miniprogram';
import type { ErrorCode } from '../../typings/reply';
import type { OrderCard, OrderPage } from '../../typings/shopper';
import type { Locale } from '../../typings/vocabulary';
import { errorCode } from '../cloud/cloud-error';
import type { ShopperCloud } from '../cloud/shopper';
import { ROWS_AT_FIRST, ROWS_DRAWN } from '../format/list-window';
import type { PillKey } from '../format/order-list-view';
import type { Cache } from './cache';
import { ListScreens } from './list-screens';
import type { Session } from './session';

const KEPT = 'orders';
/** More than are drawn at a time. */
const CARDS_AHEAD = 30;

/** The first page as it was kept for the next visit. */
interface KeptOrders {
  page: OrderPage;
  /** Language of its sentences. */
  locale: Locale;
  /** The cloud's clock minus the phone's when it was read, ms. */
  ahead: number;
}

/** What the order list needs from the world. */
export interface OrderListDeps {
  shopper: Pick<ShopperCloud, 'listOrders'>;
  session: Pick<Session, 'forgotten'>;
  cache: Cache;
  /** The phone's clock, epoch ms. */
  now: () => number;
}

/**
 * My orders. `idle` nothing asked yet · `loading` nothing to show yet · `ready` as the cloud says · `stale` an earlier
 * answer, since the last question failed · `failed` nothing to show at all.
 */
export class OrderListStore {
  orders: OrderCard[] = [];
  /** When the shown orders were read, epoch ms; undefined while there are none. */
  readAt: number | undefined = undefined;
  /** Why the last question failed; undefined after one that did not. */
  trouble: ErrorCode | undefined = undefined;
  busy = false;
  pill: PillKey = 'all';
  showOlder = false;
  /** How many rows are drawn: first a screen, then, paint by paint, what follows it. */
  room = ROWS_AT_FIRST;
  /** Of the cards (`ListChoice.from`). */
  readonly screens = new ListScreens();
  more: 'none' | 'waiting' | 'loading' | 'failed' = 'none';
  /** The moment that the list is worded for, epoch ms on the cloud's clock, like all moments that it shows. */
  clock: number;
  private cursor: string | undefined = undefined;
  private locale: Locale | undefined = undefined;
  /** The cloud's clock minus the phone's, ms. */
  private ahead = 0;

  constructor(private readonly deps: OrderListDeps) {
    this.clock = deps.now();
    // An order is never changed, only read anew: nobody needs to watch inside thousands of them.
    makeAutoObservable<this, 'deps'>(this, { deps: false, screens: false, orders: observable.ref }, { autoBind: true });
  }

  get phase(): 'idle' | 'loading' | 'ready' | 'stale' | 'failed' {
    if (this.readAt !== undefined) return this.trouble === undefined ? 'ready' : 'stale';
    if (this.trouble !== undefined) return 'failed';
    return this.busy ? 'loading' : 'idle';
  }

  choose(pill: PillKey): void {
    this.pill = pill;
    this.screens.reset();
  }

  /**
   * On to the cards behind those that are drawn, of which `next` is the first. Where they may not fill a screen, more are read: it may be
   * too short for its end to be reached.
   */
  goOlder(next: number, locale: Locale): void {
    this.screens.goOlder(next);
    if (this.orders.length < next + CARDS_AHEAD) void this.loadMore(locale);
  }

  /** What there was room for is drawn. */
  drawMore(): void {
    if (this.readAt !== undefined && this.room < ROWS_DRAWN) this.room += ROWS_AT_FIRST;
  }

  unfold(): void {
    this.showOlder = true;
  }

  /** Words the times anew. */
  tick(): void {
    this.clock = this.deps.now() + this.ahead;
  }

  /** Shows what was kept in this language; what is shown in another one goes. */
  recall(locale: Locale): void {
    if (this.locale === locale) return;
    Object.assign(this, { locale, orders: [], readAt: undefined, trouble: undefined });
    this.screens.reset();
    this.continueFrom(undefined);
    const kept = this.deps.cache.read<KeptOrders>(KEPT);
    if (kept?.locale === locale) this.show(kept);
  }

  /** Shows nobody's orders: whose they were is forgotten. */
  forget(): void {
    Object.assign(this, {
      locale: undefined,
      orders: [],
      readAt: undefined,
      trouble: undefined,
      busy: false,
      showOlder: false,
    });
    this.screens.reset();
    this.continueFrom(undefined);
  }

  /** The reader asks again: where nothing is shown, the failure makes way for the wait. */
  retry(locale: Locale): Promise<void> {
    if (this.readAt === undefined) this.trouble = undefined;
    return this.refresh(locale);
  }

  /** Reads the newest orders; older pages that are shown already stay. A second call while one runs does nothing. */
  async refresh(locale: Locale): Promise<void> {
    if (this.busy) return;
    this.recall(locale);
    this.busy = true;
    const { session, shopper } = this.deps;
    const { forgotten } = session;
    try {
      const page = await shopper.listOrders({ locale });
      if (forgotten === session.forgotten) this.take({ page, locale, ahead: page.asOf - this.deps.now() });
    } catch (error) {
      const trouble = errorCode(error);
      if (forgotten === session.forgotten) this.settle(trouble);
    }
  }

  /** Reads the next page, if there is one and none is on its way. */
  async loadMore(locale: Locale): Promise<void> {
    const { cursor } = this;
    if (cursor === undefined || this.more === 'loading') return;
    this.more = 'loading';
    const { session, shopper } = this.deps;
    const { forgotten } = session;
    try {
      const page = await shopper.listOrders({ locale, cursor });
      if (forgotten === session.forgotten) this.append(page);
    } catch (error) {
      // Whatever failed, the row says the same; what was a bug is heard of.
      errorCode(error);
      runInAction(() => {
        if (forgotten === session.forgotten) this.more = 'failed';
      });
    }
  }

  private take(answer: KeptOrders): void {
    this.show(answer);
    this.settle(undefined);
    this.deps.cache.write(KEPT, answer);
  }

  private settle(trouble: ErrorCode | undefined): void {
    this.trouble = trouble;
    this.busy = false;
    this.tick();
  }

  private show({ page, ahead }: KeptOrders): void {
    const older = olderThan(page, this.orders);
    this.orders = [...page.orders, ...older];
    if (older.length === 0) this.continueFrom(page.nextCursor);
    this.readAt = page.asOf;
    this.ahead = ahead;
    this.tick();
  }

  private append(page: OrderPage): void {
    const known = new Set(this.orders.map((order) => order.orderId));
    this.orders = [...this.orders, ...page.orders.filter((order) => !known.has(order.orderId))];
    this.continueFrom(page.nextCursor);
  }

  private continueFrom(cursor: string | undefined): void {
    this.cursor = cursor;
    this.more = cursor === undefined ? 'none' : 'waiting';
  }
}

/**
 * Orders of earlier pages: behind the last of a first page that is not the only one. None where that last one is new too: others may stand
 * between.
 */
function olderThan(page: OrderPage, shown: readonly OrderCard[]): OrderCard[] {
  const last = page.orders[page.orders.length - 1];
  if (last === undefined || page.nextCursor === undefined) return [];
  if (!shown.some((order) => order.orderId === last.orderId)) return [];
  const fresh = new Set(page.orders.map((order) => order.orderId));
  return shown.filter((order) => order.orderedAt <= last.orderedAt && !fresh.has(order.orderId));
}
