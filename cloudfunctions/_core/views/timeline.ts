import type { EventView, Timeline } from '../../../typings/shopper';
import type { Locale, TemplateKind } from '../../../typings/vocabulary';
import type { UsualRest } from '../issues/lanes/types';
import type { OpenedParcel, ParcelSummary, Sealed } from '../tracking/parcel';
import type { TrackingEvent } from '../tracking/types';
import type { FaceReader } from '../tracking/describe-parcel';
import { maskPhone, maskPhonesInWords } from '../access/mask';
import { carrierByCode } from '../carriers/carriers';
import { sourceState } from '../following/follow-state';
import { audienceOf, openIssuesFor } from '../issues/heard-issues';
import { reportableOf, reportedOf } from '../issues/reports';
import { describeEvent } from '../tracking/describe-event';
import { describeIssue } from '../tracking/describe-issue';
import { describeParcel, leadingIssue } from '../tracking/describe-parcel';
import { goodsOf } from '../tracking/goods-of';
import { CHINA_ZONE } from '../tracking/time/local-time';
import { courierAlone, placeFor, signerIn } from '../tracking/sentences/about-event';
import { progressOf } from '../tracking/route';
import { byShipping } from './order-cards';
import { calmRest } from './calm-rest';
import { glanceOf, glancedEvents } from './glance';
import { carrierName, openEta } from './parcel-row';
import { lastAsked } from './last-asked';
import { shopWordsOf } from './shop-words';
import { shownPickup } from './shown-pickup';
import { carrierNow } from '../following/carrier-now';

export interface TimelineContext {
  shopName: string;
  accepts: Record<TemplateKind, number>;
  /** Provider code → its name in the reader's language. */
  sourceName: (provider: string) => string;
  /** How long scans on its lane are usually apart, where that was looked up and enough are known. */
  usual?: UsualRest | undefined;
  /** A buyer's own words. */
  read: (sealed: Sealed) => string;
  /** Then all of the parcel's must have been read. */
  allEvents: boolean;
}

/** Everything the timeline page shows of one parcel. `order` holds all parcels of its order, this one included. */
export function timelineView(
  parcel: OpenedParcel,
  order: readonly ParcelSummary[],
  context: TimelineContext,
  reader: FaceReader,
): Timeline {
  const siblings = byShipping(order);
  const glance = context.allEvents ? glanceOf(parcel, Infinity) : (parcel.glance ?? glanceOf(parcel));
  return {
    ...describeParcel(parcel, reader),
    ...whatIsKnown(parcel, context, reader),
    ...whatIsSaid(parcel, context, reader),
    parcelId: parcel._id,
    viewer: reader.viewer ?? 'buyer',
    orderNo: parcel.orderNo,
    shopName: context.shopName,
    goods: goodsOf(parcel.items),
    index: siblings.findIndex((sibling) => sibling._id === parcel._id) + 1,
    siblings: siblings.map((sibling, at) => siblingOf(sibling, at + 1, reader)),
    carrier: carrierOf(parcel, reader),
    waybillNo: parcel.waybillNo,
    shippedAt: parcel.shippedAt,
    issues: issuesShown(parcel, reader),
    progress: progressOf(parcel.stage),
    ...(glance.legs && { legs: glance.legs[reader.locale] }),
    route: glance.route[reader.locale],
    events: glancedEvents(parcel.events, glance).map((event) => ({
      ...eventView(event, parcel, { ...context, ...reader }),
      ...(event.withdrawn && { withdrawn: event.withdrawn }),
    })),
    eventCount: glance.eventCount,
    ...(glance.foldedCount > 0 && { foldedCount: glance.foldedCount }),
    accepts: context.accepts,
    asOf: reader.now,
  };
}

const issuesShown = (parcel: OpenedParcel, reader: FaceReader): Timeline['issues'] =>
  openIssuesFor(parcel.issues, audienceOf(reader.viewer)).map((issue) => describeIssue(issue, parcel, reader));

function siblingOf(parcel: ParcelSummary, index: number, reader: FaceReader): Timeline['siblings'][number] {
  const issue = leadingIssue(parcel, reader)?.code;
  return { parcelId: parcel._id, index, goods: goodsOf(parcel.items), stage: parcel.stage, ...(issue && { issue }) };
}

function carrierOf(parcel: OpenedParcel, { locale }: FaceReader): Timeline['carrier'] {
  const code = carrierNow(parcel);
  const phone = carrierByCode(code)?.phone;
  return { code, name: carrierName(code, locale), ...(phone && { phone }) };
}

/** What is there only when it is known: arrival, courier, pick-up, signature, age, source, how long rests usually are. */
function whatIsKnown(parcel: OpenedParcel, context: TimelineContext, { locale, now }: FaceReader): Partial<Timeline> {
  const eta = openEta(parcel, now);
  const usual = calmRest(parcel, context.usual, now);
  const source = sourceState(parcel, now);
  return {
    ...(eta && { eta }),
    ...whatTheStageShows(parcel, locale),
    ...(parcel.heardAt !== undefined && { heardAt: parcel.heardAt }),
    ...(source && { source }),
    ...(usual && { usual }),
  };
}

/** What the shop said, and what its buyer asked, said or can say. */
function whatIsSaid(parcel: OpenedParcel, { read }: TimelineContext, { now, viewer }: FaceReader): Partial<Timeline> {
  const asked = viewer === 'staff' ? undefined : lastAsked(parcel, read, now);
  const shopWords = shopWordsOf(parcel, now);
  const report = { may: reportableOf(parcel, now), said: reportedOf(parcel) };
  const canSay = viewer !== 'staff' && report.may.length + report.said.length > 0;
  return { ...(shopWords && { shopWords }), ...(asked && { asked }), ...(canSay && { report }) };
}

function whatTheStageShows(parcel: OpenedParcel, locale: Locale): Partial<Timeline> {
  const { pickup } = parcel.facts;
  if (parcel.stage === 'out_for_delivery') return courierOf(parcel, locale);
  if (parcel.stage === 'awaiting_pickup' && pickup) return { pickup: shownPickup(pickup) };
  return parcel.stage === 'delivered' ? deliveryOf(parcel, locale) : {};
}

/** Who signed when; and whom to ask, where the buyer has nothing. */
function deliveryOf(parcel: OpenedParcel, locale: Locale): Partial<Timeline> {
  const { deliveredAt: at, signer } = parcel.facts;
  const shown = signerIn(signer, locale);
  const zone = parcel.newest?.zone ?? CHINA_ZONE;
  return {
    ...(reportedOf(parcel).includes('not_received') && courierOf(parcel, locale)),
    ...(at !== undefined && { delivered: { at, zone, ...(shown && { signer: shown }) } }),
  };
}

/** 王师傅, Courier Wang: what the courier is called, if the reader can read it. */
function courierOf({ facts }: OpenedParcel, locale: Locale): Partial<Timeline> {
  if (!facts.courier) return {};
  const { name, ...courier } = facts.courier;
  const title = courierAlone(name, locale);
  const masked = courier.phone && maskPhone(courier.phone);
  return {
    courier: { ...courier, ...(title !== undefined && { name: title }), ...(masked && { maskedPhone: masked }) },
  };
}

function eventView(
  event: TrackingEvent,
  parcel: OpenedParcel,
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
