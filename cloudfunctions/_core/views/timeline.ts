import type { EventView, Timeline } from '../../../typings/shopper';
import type { Locale, TemplateKind } from '../../../typings/vocabulary';
import type { Parcel, ParcelSummary } from '../tracking/parcel';
import type { TrackingEvent } from '../tracking/types';
import type { FaceReader } from '../tracking/describe-parcel';
import { maskPhone, maskPhonesInWords } from '../access/mask';
import { carrierByCode } from '../carriers/carriers';
import { sourceState } from '../following/follow-state';
import { describeEvent } from '../tracking/describe-event';
import { compareEvents } from '../tracking/merging/event-order';
import { foldedCount } from '../tracking/merging/heard-tracks';
import { describeIssue } from '../tracking/describe-issue';
import { describeParcel } from '../tracking/describe-parcel';
import { goodsOf } from '../tracking/goods-of';
import { CHINA_ZONE } from '../tracking/time/local-time';
import { courierIn, placeFor, signerIn } from '../tracking/sentences/about-event';
import { progressOf, routeOf } from '../tracking/route';
import { orderedEvents } from '../tracking/state/ordered-events';
import { withdrawnEvents } from '../tracking/merging/own-events';
import { byShipping } from './order-cards';
import { carrierName, openEta } from './parcel-row';
import { shownPickup } from './shown-pickup';
import { carrierNow } from '../following/carrier-now';

/** Events sent with the first page: enough to draw (the page folds after 8), small enough for one setData. */
const FIRST_EVENTS = 20;

export interface TimelineContext {
  shopName: string;
  accepts: Record<TemplateKind, number>;
  /** Provider code → its name in the reader's language. */
  sourceName: (provider: string) => string;
  allEvents: boolean;
}

/** Everything the timeline page shows of one parcel. `order` holds all parcels of its order, this one included. */
export function timelineView(
  parcel: Parcel,
  order: readonly ParcelSummary[],
  context: TimelineContext,
  reader: FaceReader,
): Timeline {
  const siblings = byShipping(order);
  const standing = orderedEvents(parcel);
  const withdrawn = withdrawnEvents(parcel);
  const events = [...standing, ...withdrawn].sort(compareEvents);
  const folded = foldedCount(parcel);
  const shown = [...events].reverse().slice(0, context.allEvents ? undefined : FIRST_EVENTS);
  return {
    ...describeParcel(parcel, reader),
    ...whatIsKnown(parcel, reader),
    parcelId: parcel._id,
    viewer: reader.viewer ?? 'buyer',
    orderNo: parcel.orderNo,
    shopName: context.shopName,
    goods: goodsOf(parcel.items),
    index: siblings.findIndex((sibling) => sibling._id === parcel._id) + 1,
    siblings: siblings.map((sibling, at) => siblingOf(sibling, at + 1)),
    carrier: carrierOf(parcel, reader),
    waybillNo: parcel.waybillNo,
    shippedAt: parcel.shippedAt,
    issues: openIssuesOf(parcel).map((issue) => describeIssue(issue, parcel, reader)),
    progress: progressOf(parcel.stage),
    route: routeOf(standing, reader.locale),
    events: shown.map((event) => ({
      ...eventView(event, parcel, { ...context, ...reader }),
      ...(withdrawn.includes(event) && { withdrawn: true as const }),
    })),
    eventCount: events.length,
    ...(folded > 0 && { foldedCount: folded }),
    accepts: context.accepts,
    asOf: reader.now,
  };
}

const openIssuesOf = (parcel: Pick<Parcel, 'issues'>) => parcel.issues.filter((issue) => issue.closedAt === undefined);

function siblingOf(parcel: ParcelSummary, index: number): Timeline['siblings'][number] {
  const issue = openIssuesOf(parcel)[0]?.code;
  return { parcelId: parcel._id, index, goods: goodsOf(parcel.items), stage: parcel.stage, ...(issue && { issue }) };
}

function carrierOf(parcel: Parcel, { locale }: FaceReader): Timeline['carrier'] {
  const code = carrierNow(parcel);
  const phone = carrierByCode(code)?.phone;
  return { code, name: carrierName(code, locale), ...(phone && { phone }) };
}

/** What is there only when it is known: arrival, courier, pick-up, signature, age, source. */
function whatIsKnown(parcel: Parcel, { locale, now }: FaceReader): Partial<Timeline> {
  const eta = openEta(parcel, now);
  const source = sourceState(parcel, now);
  return {
    ...(eta && { eta }),
    ...whatTheStageShows(parcel, locale),
    ...(parcel.heardAt !== undefined && { heardAt: parcel.heardAt }),
    ...(source && { source }),
  };
}

function whatTheStageShows({ stage, facts, newest }: Parcel, locale: Locale): Partial<Timeline> {
  const { courier, pickup, deliveredAt, signer } = facts;
  if (stage === 'out_for_delivery' && courier) return { courier: shownCourier(courier, locale) };
  if (stage === 'awaiting_pickup' && pickup) return { pickup: shownPickup(pickup) };
  if (stage !== 'delivered' || deliveredAt === undefined) return {};
  const shown = signerIn(signer, locale);
  return { delivered: { at: deliveredAt, zone: newest?.zone ?? CHINA_ZONE, ...(shown && { signer: shown }) } };
}

/** 王师傅, Courier Wang: what the courier is called, if the reader can read it. */
function shownCourier(
  { name, ...courier }: NonNullable<Parcel['facts']['courier']>,
  locale: Locale,
): NonNullable<Timeline['courier']> {
  const title = courierIn(name, locale)?.replace(/^courier/, 'Courier');
  return {
    ...courier,
    ...(title !== undefined && { name: title }),
    ...(courier.phone && { maskedPhone: maskPhone(courier.phone) }),
  };
}

function eventView(
  event: TrackingEvent,
  parcel: Parcel,
  { locale, now, sourceName }: FaceReader & TimelineContext,
): EventView {
  const place = placeFor(event.place, locale);
  return {
    ...describeEvent(event, locale, now),
    id: event.id,
    at: event.at,
    zone: event.zone,
    zoneKnown: event.zoneIs === 'known',
    status: event.reading.status,
    ...(place !== undefined && { place }),
    raw: maskPhonesInWords(event.rawText, parcel.facts.courier?.phone),
    source: sourceName(event.provider),
    receivedAt: event.receivedAt,
  };
}
