import { computed } from 'mobx-miniprogram';
import type { SharedPickup } from '../../../../typings/shopper';
import { failureView, stripText } from '../../../format/offline-text';
import type { FailureView } from '../../../format/offline-text';
import type { PickupView } from '../../../format/pickup-view';
import { spaced } from '../../../format/sentence-text';
import { spelled } from '../../../format/spoken';
import { durationText, momentText, nearText } from '../../../format/times';
import { labelsOf } from '../../../i18n/index';
import type { Session } from '../../../stores/session';
import type { FieldBinding } from '../../../stores/store-binding';
import type { IconName } from '../../../theme/icons';
import { progressView } from './progress-view';
import type { SharedWording } from './progress-view';
import type { SharedStore } from './shared-store';
import { viewWords } from './view-words';

/** What the page of a link draws, field by field. */
export function sharedFields(store: SharedStore, session: Session): FieldBinding {
  const wording = computed((): SharedWording => ({
    words: session.words,
    own: viewWords[session.locale],
    reader: { locale: session.locale, now: store.clock, zone: session.zone },
    isLarge: session.isLarge,
  }));
  const view = () => store.view;
  return {
    fields: {
      phase: () => store.phase,
      progress: () => {
        const shown = view();
        return shown?.kind === 'progress' ? progressView(shown, wording.get()) : null;
      },
      pickup: () => {
        const shown = view();
        return shown?.kind === 'pickup' ? pickupOf(shown, wording.get()) : null;
      },
      lock: () => {
        const shown = view();
        return shown?.kind === 'pickup' ? pickupLock(shown, wording.get()) : '';
      },
      strip: () => stripText(store, wording.get().reader, session.words.states),
      end: () => endOf(store, wording.get()),
      words: () => labelsOf(session.words.timeline),
      labels: () => ({
        ...labelsOf(viewWords[session.locale]),
        loading: session.words.states.loading,
        retry: session.words.states.retry,
        close: session.words.states.close,
      }),
    },
  };
}

/** As the card of the timeline shows it, without anything to ring up or to send on. */
function pickupOf({ pickup }: SharedPickup, { words: { timeline }, own, reader }: SharedWording): PickupView | null {
  if (pickup === undefined) return null;
  const { codes, place = '', kind, until } = pickup;
  const isAhead = until !== undefined && until > reader.now;
  return {
    codes: codes.map((code) => ({ code, spoken: `${timeline.pickupCode} ${spelled(code)}` })),
    noCode: codes.length === 0 ? timeline.codeInMessage : '',
    place,
    arrived: own.at[kind],
    phone: '',
    callLabel: '',
    until: isAhead ? spaced(timeline.freeUntil(momentText(until, reader))) : '',
    left: isAhead ? timeline.left(durationText(until - reader.now, reader)) : '',
    canShare: false,
  };
}

const pickupLock = ({ expiresAt }: SharedPickup, { own, reader }: SharedWording): string =>
  spaced(own.pickupLock(nearText(expiresAt, reader)));

type End = FailureView & { icon: IconName };

/** What stands on the page when there is nothing to show, or no more. */
function endOf({ phase, trouble }: SharedStore, { words, own }: SharedWording): End | null {
  const action = own.own;
  const end = (icon: IconName, title: string, line: string): End => ({ icon, title, line, action, code: '' });
  if (phase === 'gone') return end('clock', own.expiredTitle, own.expiredLine);
  if (phase === 'over') return end('locker', own.overTitle, own.overLine);
  if (phase === 'thanked') return end('check', own.thanksTitle, own.thanksLine);
  return phase === 'failed' ? { icon: 'offline', ...failureView(trouble ?? 'internal', words.states) } : null;
}
