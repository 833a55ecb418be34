import { failureView, stripText } from '../../format/offline-text';
import type { TimelineView } from '../../format/timeline-view';
import { labelsOf } from '../../i18n/index';
import type { FieldBinding } from '../../stores/store-binding';
import type { TimelineRoom } from './timeline-room';

/** What the timeline draws, field by field: each is sent only when it changed. */
export function timelineFields(room: TimelineRoom): FieldBinding {
  const { store, consent } = room;
  const part = <K extends keyof TimelineView>(key: K) => room.drawn?.[key] ?? null;
  return {
    fields: {
      phase: () => store.phase,
      hero: () => part('hero'),
      siblings: () => part('siblings') ?? [],
      steps: () => part('steps'),
      notes: () => part('notes') ?? [],
      arrival: () => part('arrival'),
      pickup: () => part('pickup'),
      courier: () => part('courier'),
      carrier: () => part('carrier'),
      clocks: () => part('clocks'),
      route: () => part('route'),
      quiet: () => part('quiet'),
      events: () => part('events'),
      details: () => part('details') ?? {},
      bar: () => part('bar'),
      hasNews: () => store.hasNews,
      large: () => room.largeText,
      consentState: () => consent.state,
      consentCard: () => hasConsentCard(room),
      consentSaid: () => room.consentSaid,
      strip: () => stripText(store, room.reader, room.words.states),
      failure: () => (store.phase === 'failed' ? failureView(store.trouble ?? 'internal', room.words.states) : null),
      words: () => ({ ...labelsOf(room.words.timeline), consentLine: room.consentLine, ...listWords(room) }),
      states: () => labelsOf(room.words.states),
    },
  };
}

/** What every long list says. */
function listWords({ words: { list } }: TimelineRoom): { showNewer: string; pause: string } {
  return { showNewer: list.showNewer, pause: list.pause };
}

/** The question stands in one place only: in the bar when its button is 有变化告诉我. The answer always has its card. */
function hasConsentCard({ consent, drawn }: TimelineRoom): boolean {
  const inBar = drawn?.bar.main?.does === 'notify';
  return consent.state !== 'hidden' && !(consent.mayAsk && inBar);
}
