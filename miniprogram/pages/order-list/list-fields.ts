import { computed } from 'mobx-miniprogram';
import { failureView, stripText } from '../../format/offline-text';
import { orderListView } from '../../format/order-list-view';
import type { Reader } from '../../format/reader';
import { sortOrders } from '../../format/sort-orders';
import { spaced } from '../../format/sentence-text';
import { ageText } from '../../format/times';
import type { OrderListStore } from '../../stores/order-list-store';
import type { Session } from '../../stores/session';
import type { FieldBinding } from '../../stores/store-binding';

/** What the order list draws, field by field: each is sent only when it changed. */
export function listFields(store: OrderListStore, session: Session): FieldBinding {
  const reader = computed((): Reader => ({ locale: session.locale, now: store.clock, zone: session.zone }));
  const sorted = computed(() => sortOrders(store.orders));
  const view = computed(() =>
    orderListView(
      sorted.get(),
      { pill: store.pill, showOlder: store.showOlder, from: store.screens.from, room: store.room },
      { reader: reader.get(), list: session.words.list, marks: session.words.marks },
    ),
  );
  const shown = () => store.readAt !== undefined;
  return {
    fields: {
      phase: () => store.phase,
      pills: () => view.get().pills,
      needs: () => view.get().needs,
      groups: () => view.get().groups,
      hasNewer: () => view.get().hasNewer,
      cards: () => view.get().cards,
      next: () => view.get().next,
      needsCount: () => sorted.get().needs.length,
      empty: () => (shown() ? view.get().empty : null),
      hasOrders: () => store.orders.length > 0,
      strip: () => stripText(store, reader.get(), session.words.states),
      failure: () => (store.phase === 'failed' ? failureView(store.trouble ?? 'internal', session.words.states) : null),
      foot: () =>
        store.readAt === undefined ? '' : spaced(session.words.list.foot(ageText(store.readAt, reader.get()))),
      more: () => moreText(store, session),
      labels: () => ({
        needs: session.words.list.needs,
        pickupCode: session.words.list.pickupCode,
        copyHint: session.words.list.longPress,
        pause: session.words.list.pause,
        showOlder: session.words.list.showOlder,
        showNewer: session.words.list.showNewer,
        loading: session.words.states.loading,
        retry: session.words.states.retry,
      }),
    },
    drawn: () => {
      store.drawMore();
    },
  };
}

function moreText(store: OrderListStore, session: Session): string {
  const { list } = session.words;
  return { none: '', waiting: '', loading: list.loadingMore, failed: list.moreFailed }[store.more];
}
