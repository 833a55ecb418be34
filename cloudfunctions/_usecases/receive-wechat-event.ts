import type { TemplateKind } from '../../typings/vocabulary';
import type { ParcelOutline } from '../_core/tracking/parcel';
import type { Caller, Ports, Templates } from '../_ports';
import * as v from 'valibot';
import {
  lostNotice,
  refusedNotice,
  withHeardFolded,
  withHeardRefused,
  withHeardSent,
  type LedMessage,
} from '../_core/notices/heard-sent';
import { spent, withdrawn, withReport } from '../_core/notices/ledger';
import { changeParcel } from './change-parcel';
import { changeShopper } from './change-shopper';
import { parcelsOfPerson } from './parcels-of-person';
import { readWechatEvent, type SentWord, type WechatEvent } from './wechat-event';

type Deps = Pick<Ports, 'clock' | 'log' | 'parcels' | 'shoppers' | 'templates'>;

/** What WeChat takes for an answer; it repeats three times what gets none. */
const TAKEN = 'success';
/** An event that is older is as good as one from the future: one of the clocks is wrong, ms [ours]. */
const OLDEST_MS = 24 * 60 * 60_000;

/**
 * Takes in what WeChat tells of its caller: accepts given and taken back, messages sent. Safe to repeat. Anybody may call a cloud function,
 * and can only tell of themselves. What cannot be read, now or ever, is logged and counts as taken, so that WeChat does not repeat it.
 * At most a read and a write; for a message sent a read, and where its answer had been lost two writes and a read more.
 *
 * @throws AppError busy, and what the database throws: WeChat comes again
 */
export async function receiveWechatEvent(deps: Deps, caller: Caller, event: unknown): Promise<typeof TAKEN> {
  const read = readable(deps, event);
  if (!read) return TAKEN;
  if (read.from !== caller.openid) deps.log.warn('wechat event of somebody else', { code: 'forbidden' });
  else await takeIn(deps, read);
  return TAKEN;
}

function readable({ log }: Deps, event: unknown): WechatEvent | undefined {
  try {
    return readWechatEvent(event);
  } catch (error) {
    if (!(error instanceof v.ValiError)) throw error;
    log.warn('wechat event not readable', { code: 'bad_input' });
    return undefined;
  }
}

async function takeIn(deps: Deps, event: WechatEvent): Promise<void> {
  const { from, createdAt } = event;
  const at = plausible(createdAt, deps.clock.now());
  switch (event.what) {
    case 'accepted': {
      const templateIds = oursOf(deps, event.templateIds).sort();
      const report = {
        by: 'wechat' as const,
        key: [createdAt, ...templateIds].join(' '),
        at,
        templateIds,
      };
      await changeShopper(deps, from, (shopper) => withReport(shopper, report));
      break;
    }
    case 'withdrawn':
      await changeShopper(deps, from, (shopper) =>
        oursOf(deps, event.templateIds).reduce((record, id) => withdrawn(record, id, at), shopper),
      );
      break;
    case 'sent':
      for (const word of event.messages) await hearOfMessage(deps, { to: from, at, word });
      break;
    case 'other':
      break;
  }
}

/** An event is not made after it was heard. */
const plausible = (createdAt: number, now: number): number =>
  createdAt > now || createdAt < now - OLDEST_MS ? now : createdAt;

const oursOf = ({ templates }: Deps, templateIds: readonly string[]): string[] =>
  templateIds.filter((id) => kindsOf(templates, id).length > 0);

const kindsOf = (templates: Templates, templateId: string): TemplateKind[] =>
  (Object.keys(templates) as TemplateKind[]).filter((kind) => templates[kind].id === templateId);

interface HeardWord {
  to: string;
  /** Epoch ms. */
  at: number;
  word: SentWord;
}

async function hearOfMessage(deps: Deps, heard: HeardWord): Promise<void> {
  const parcels = await parcelsOfPerson(deps, heard.to);
  const { code } = heard.word;
  await (code === undefined ? hearSent(deps, parcels, heard) : hearRefused(deps, parcels, { heard, code }));
}

async function hearRefused(
  deps: Deps,
  parcels: readonly ParcelOutline[],
  { heard, code }: { heard: HeardWord; code: string },
): Promise<void> {
  const refused = refusedNotice(parcels, heard.word.messageId);
  if (!refused) return;
  deps.log.warn('a message was not sent after all', { parcelId: refused.parcelId, code });
  const parts = partsOf(parcels, refused);
  // Its leader last: whoever is cut short finds it again when WeChat repeats its word.
  for (const parcel of [...parts.others, parts.leader])
    await changeParcel<ParcelOutline>(deps, parcel, (one) => withHeardRefused(one, refused, code));
}

async function hearSent(deps: Deps, parcels: readonly ParcelOutline[], { to, at, word }: HeardWord): Promise<void> {
  const { templateId, messageId } = word;
  const sent = { to, at, messageId, templates: kindsOf(deps.templates, templateId) };
  const lost = lostNotice(parcels, sent);
  if (!lost) return;
  const { leader, others } = partsOf(parcels, lost);
  for (const parcel of others) await changeParcel<ParcelOutline>(deps, parcel, (one) => withHeardFolded(one, lost, at));
  const isNews = await changedBy(deps, leader, (one) =>
    withHeardFolded(withHeardSent(one, lost.noticeId, sent), lost, at),
  );
  // Else whoever sent it came back in between, and has booked it.
  if (!isNews) return;
  deps.log.info('a lost answer was heard', { parcelId: leader._id });
  await changeShopper(deps, to, (shopper) => spent(shopper, templateId));
}

/** The parcels of a message: its leader's, and those of which it said something too. */
function partsOf(
  parcels: readonly ParcelOutline[],
  { parcelId, noticeId }: LedMessage,
): { leader: ParcelOutline; others: ParcelOutline[] } {
  const leader = parcels.find(({ _id }) => _id === parcelId);
  if (!leader) throw new Error('a message of a parcel that is not in hand');
  const carries = leader.notices.find(({ id }) => id === noticeId)?.carries ?? [];
  const ids = new Set(carries.map((ref) => ref.parcelId));
  return { leader, others: parcels.filter((parcel) => parcel !== leader && ids.has(parcel._id)) };
}

/** Whether a change, once it was written, changed anything. */
async function changedBy(
  deps: Deps,
  first: ParcelOutline,
  change: (parcel: ParcelOutline) => ParcelOutline,
): Promise<boolean> {
  let before = first;
  const after = await changeParcel<ParcelOutline>(deps, first, (stored) => {
    before = stored;
    return change(stored);
  });
  return after.notices !== before.notices;
}
