import type { EventView, Timeline } from '../../../typings/shopper';
import type { TemplateKind } from '../../../typings/vocabulary';
import type { Parcel, ParcelSummary } from '../tracking/parcel';
import type { TrackingEvent } from '../tracking/types';
import type { FaceReader } from '../tracking/describe-parcel';
import { maskPhone, maskPhonesInWords } from '../access/mask';
import { carrierByCode } from '../carriers/carriers';
import { describeEvent } from '../tracking/describe-event';
import { describeIssue } from '../tracking/describe-issue';
import { describeParcel } from '../tracking/describe-parcel';
import { goodsOf } from '../tracking/goods-of';
import { CHINA_ZONE } from '../tracking/local-time';
import { shownSigner } from '../tracking/sentences/about-event';
import { progressOf, routeOf } from '../tracking/route';
import { ownEvents } from '../tracking/own-events';
import { refineReadings } from '../tracking/refine-readings';
import { byShipping } from './order-cards';
import { carrierName, openEta } from './parcel-row';

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
  const events = refineReadings(ownEvents(parcel.events, parcel.shippedAt));
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
    route: routeOf(events),
    events: shown.map((event) => eventView(event, parcel, { ...context, ...reader })),
    eventCount: events.length,
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
  const phone = carrierByCode(parcel.carrier)?.phone;
  return { code: parcel.carrier, name: carrierName(parcel.carrier, locale), ...(phone && { phone }) };
}

/** What is there only when it is known: arrival, courier, pick-up, signature, age. */
function whatIsKnown(parcel: Parcel, { now }: FaceReader): Partial<Timeline> {
  const eta = openEta(parcel, now);
  return {
    ...(eta && { eta }),
    ...whatTheStageShows(parcel),
    ...(parcel.heardAt !== undefined && { heardAt: parcel.heardAt }),
  };
}

function whatTheStageShows({ stage, facts, newest }: Parcel): Partial<Timeline> {
  const { courier, pickup, deliveredAt, signer } = facts;
  if (stage === 'out_for_delivery' && courier) return { courier: withMask(courier) };
  if (stage === 'awaiting_pickup' && pickup) return { pickup };
  if (stage !== 'delivered' || deliveredAt === undefined) return {};
  const shown = shownSigner(signer);
  return { delivered: { at: deliveredAt, zone: newest?.zone ?? CHINA_ZONE, ...(shown && { signer: shown }) } };
}

function withMask(courier: NonNullable<Parcel['facts']['courier']>): NonNullable<Timeline['courier']> {
  return { ...courier, ...(courier.phone && { maskedPhone: maskPhone(courier.phone) }) };
}

function eventView(
  event: TrackingEvent,
  parcel: Parcel,
  { locale, sourceName }: FaceReader & TimelineContext,
): EventView {
  return {
    ...describeEvent(event, locale),
    id: event.id,
    at: event.at,
    zone: event.zone,
    zoneKnown: event.zoneKnown,
    status: event.reading.status,
    ...(event.place && { place: event.place }),
    raw: maskPhonesInWords(event.rawText, parcel.facts.courier?.phone),
    source: sourceName(event.provider),
    receivedAt: event.receivedAt,
  };
}
