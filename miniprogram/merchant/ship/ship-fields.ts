import type { FollowState, Locale } from '../../../typings/vocabulary';
import { joined } from '../../format/joined';
import type { Reader } from '../../format/reader';
import { spaced } from '../../format/sentence-text';
import { aloud, waybillText } from '../../format/spoken';
import { dayText, momentText } from '../../format/times';
import { BEIJING } from '../../format/wall-clock';
import { labelsOf } from '../../i18n/index';
import type { Session } from '../../stores/session';
import type { FieldBinding } from '../../stores/store-binding';
import type { Mark } from '../../theme/marks';
import { errorWords } from './error-words';
import { MAX_ITEMS } from './ship-draft';
import type { ShipField } from './ship-draft';
import type { ShipStore } from './ship-store';
import { shipWords } from './ship-words';
import type { ShipWords } from './ship-words';
import { shippedClock } from './shipped-clock';

/** What the ship form draws, field by field. */
export function shipFields(store: ShipStore, session: Session, phoneClock: () => number): FieldBinding {
  const words = () => shipWords[session.locale];
  const reader = (): Reader => ({ locale: session.locale, now: phoneClock(), zone: BEIJING });
  const problem = (field: ShipField) => problemText(store, field, words());
  return {
    fields: {
      phase: () => phaseOf(store),
      labels: () => labelsOf(words()),
      sending: () => store.sending,
      orderNo: () => ({ value: store.draft.orderNo, problem: problem('orderNo') }),
      items: () => itemRows(store, words()),
      mayAddItem: () => store.draft.items.length < MAX_ITEMS,
      waybillNo: () => ({ value: store.draft.waybillNo, problem: problem('waybillNo') }),
      carrier: () => carrierLine(store, words(), reader()),
      carrierIndex: () =>
        Math.max(
          0,
          store.carriers.findIndex(({ code }) => code === store.draft.carrier?.code),
        ),
      carrierNames: () => store.carriers.map(({ name }) => name),
      shippedAt: () => (store.draft.shippedAt === undefined ? '' : momentText(store.draft.shippedAt, reader())),
      pickers: () => shippedClock(store.draft.shippedAt ?? phoneClock(), phoneClock()),
      name: () => ({ value: store.draft.name, problem: problem('name') }),
      phone: () => ({ value: store.draft.phone, problem: problem('phone') }),
      question: () => question(store, words()),
      failure: () => failureText(store, session.locale),
      result: () => result(store, reader(), words()),
    },
  };
}

function phaseOf(store: ShipStore): 'forbidden' | 'editing' | 'shipped' {
  if (store.shipped !== undefined) return 'shipped';
  return store.allowed ? 'editing' : 'forbidden';
}

function problemText(store: ShipStore, field: ShipField, words: ShipWords): string {
  const problem = store.problems.get(field);
  return problem === undefined ? '' : words[problem];
}

function itemRows(store: ShipStore, words: ShipWords) {
  return store.draft.items.map((item, index) => ({
    ...item,
    nameField: `name-${index}`,
    quantityField: `quantity-${index}`,
    removable: store.draft.items.length > 1,
    removeLabel: `${words.removeItem}，${words.itemLabel(index + 1)}`,
    nameProblem: problemText(store, `name-${index}`, words),
    quantityProblem: problemText(store, `quantity-${index}`, words),
  }));
}

function carrierLine(store: ShipStore, words: ShipWords, reader: Reader) {
  const { carrier } = store.draft;
  const text = carrier === undefined ? words.chooseCarrier : carrier.name;
  const guess = store.guessed && carrier !== undefined ? spaced(words.looksLike(carrier.name)) : '';
  const problem = problemText(store, 'carrier', words);
  return {
    text,
    chosen: carrier !== undefined,
    guess,
    problem,
    label: aloud([words.carrier, text, guess, problem], reader),
  };
}

function question({ question: asked }: ShipStore, words: ShipWords) {
  if (asked === undefined) return null;
  return asked.about === 'duplicate'
    ? { text: words.duplicate, action: words.goSee }
    : { text: words.oddCheckDigit, action: words.useAnyway };
}

function failureText({ failure }: ShipStore, locale: Locale): string {
  const ship = shipWords[locale];
  if (failure === undefined) return '';
  if (failure === 'forbidden') return ship.forbidden;
  return failure === 'offline' || failure === 'internal' ? ship.failed : errorWords[locale][failure];
}

interface FollowingLook extends Mark {
  /** What was typed may be wrong. */
  mayCorrect: boolean;
  /** Mending it comes before sending the card: the words that say so. */
  first: 'checkFirst' | 'checkPhoneFirst' | '';
}

const FOLLOWING: Readonly<Record<FollowState, FollowingLook>> = {
  subscribed: { family: 'done', icon: 'check', mayCorrect: false, first: '' },
  later: { family: 'unknown', icon: 'clock', mayCorrect: false, first: '' },
  bad_waybill: { family: 'needs', icon: 'bang', mayCorrect: true, first: 'checkFirst' },
  bad_phone: { family: 'needs', icon: 'bang', mayCorrect: true, first: 'checkPhoneFirst' },
  no_source: { family: 'unknown', icon: 'ask', mayCorrect: true, first: '' },
};

/** Whether its tracks come by themselves; where they may not, what was sent, to compare it with the label. */
function followingView({ draft }: ShipStore, state: FollowState, words: ShipWords) {
  const look = FOLLOWING[state];
  return {
    ...look,
    text: words.following[state],
    next: words.followingNext[state],
    sent: look.mayCorrect ? sentText(draft, state, words) : '',
  };
}

/** What is to be compared with the label. */
function sentText({ carrier, waybillNo, phone }: ShipStore['draft'], state: FollowState, words: ShipWords): string {
  if (state === 'bad_phone') return spaced(words.phoneEnds(phone.replace(/\D/g, '').slice(-4)));
  return joined([carrier?.name ?? '', waybillText(waybillNo)]);
}

function result(store: ShipStore, reader: Reader, words: ShipWords) {
  const { shipped } = store;
  if (shipped === undefined) return null;
  const { claim } = shipped;
  const following = followingView(store, shipped.following, words);
  if (claim === undefined) return { card: null, hint: words.buyerKnown, following };
  return {
    following,
    card: { title: claim.title, until: words.cardUntil(dayText(claim.expiresAt, reader)) },
    hint: words[following.first || 'cardHint'],
  };
}
