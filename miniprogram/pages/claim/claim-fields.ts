import type { ClaimView } from '../../../typings/shopper';
import { joined } from '../../format/joined';
import { failureView } from '../../format/offline-text';
import type { FailureView } from '../../format/offline-text';
import { spaced } from '../../format/sentence-text';
import { labelsOf } from '../../i18n/index';
import type { ClaimStore } from './claim-store';
import { claimWords } from './claim-words';
import type { Session } from '../../stores/session';
import type { FieldBinding } from '../../stores/store-binding';
import { markOf } from '../../theme/marks';
import type { Mark } from '../../theme/marks';

/** What the claim page draws, field by field. */
export function claimFields(store: ClaimStore, session: Session): FieldBinding {
  return {
    fields: {
      phase: () => store.phase,
      taking: () => store.taking,
      labels: () => ({ ...labelsOf(claimWords[session.locale]), loading: session.words.states.loading }),
      card: () => (store.card === undefined ? null : cardView(store.card, session)),
      failure: () => failure(store, session),
    },
  };
}

interface CardView extends Mark {
  word: string;
  headline: string;
  rows: { name: string; value: string }[];
}

function cardView(card: ClaimView, { locale, words: { marks } }: Session): CardView {
  const claim = claimWords[locale];
  const word = marks.stage[card.stage];
  return {
    ...markOf(card),
    word,
    headline: spaced(claim.from(card.shopName)),
    rows: [
      { name: claim.goods, value: card.goods },
      { name: claim.carrier, value: card.carrierName },
      { name: claim.where, value: joined([word, card.city ?? '']) },
    ],
  };
}

function failure(store: ClaimStore, { locale, words: { states } }: Session): (FailureView & { icon: string }) | null {
  if (store.phase === 'failed') return { icon: 'offline', ...failureView(store.failure ?? 'internal', states) };
  if (store.phase !== 'gone') return null;
  return {
    icon: 'parcel',
    title: states.notFoundTitle,
    line: claimWords[locale].gone,
    action: states.toList,
    code: '',
  };
}
