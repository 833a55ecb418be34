import type { Timeline } from '../../typings/shopper';
import { statusWord } from '../i18n/words/marks';
import { markOf } from '../theme/marks';
import type { Mark } from '../theme/marks';
import { arrivalCard } from './arrival-view';
import type { ArrivalView } from './arrival-view';
import { barView } from './bar-view';
import type { BarView } from './bar-view';
import { eventDetails, eventIds, eventsView } from './events-view';
import type { EventDetailView, EventsView } from './events-view';
import { clocksView } from './clocks-view';
import type { ClocksView } from './clocks-view';
import type { Deed } from './deed';
import { goodsText } from './goods-text';
import { isBeingDelivered } from './is-being-delivered';
import { joined } from './joined';
import { notesView } from './notes-view';
import type { NoteView } from './notes-view';
import { pickupCard } from './pickup-view';
import type { PickupView } from './pickup-view';
import { quietCard } from './quiet-view';
import type { AskedInVain, QuietView } from './quiet-view';
import { reportOf } from './report-of';
import { routeView } from './route-view';
import type { RouteView } from './route-view';
import { capitalized, sentenceText } from './sentence-text';
import { aloud, spelled, waybillText } from './spoken';
import type { Saying } from './saying';
import type { TimelineWording } from './timeline-wording';

export interface HeroView extends Mark {
  word: string;
  headline: string;
  line: string;
}

/** A way to the order's other parcels. */
export interface SiblingView {
  key: string;
  text: string;
  chosen: boolean;
}

export interface StepsView {
  family: string;
  title: string;
  steps: { n: number; text: string }[];
  /** What the buyer can say, as buttons. */
  says: { says: Saying; text: string }[];
  /** That what they said was not heard, or waits for the network; empty when it was. */
  failed: string;
  /** What they said is on its way: the buttons are inert. */
  busy: boolean;
}

export interface CourierView {
  title: string;
  phone: string;
  /** Full number, present only when this reader may call it. */
  call: string;
  callLabel: string;
  note: string;
}

export interface CarrierView {
  name: string;
  waybillNo: string;
  waybillText: string;
  spoken: string;
  /** What copying does, for a screen reader. */
  copyLabel: string;
  phone: string;
}

/** Everything on the timeline that follows from the parcel and the time. Absent parts are null. */
export interface TimelineView {
  title: string;
  hero: HeroView;
  siblings: SiblingView[];
  steps: StepsView | null;
  /** What the shop said, what its buyer asked, and that no news is normal here. */
  notes: NoteView[];
  arrival: ArrivalView | null;
  pickup: PickupView | null;
  courier: CourierView | null;
  carrier: CarrierView;
  clocks: ClocksView | null;
  route: RouteView | null;
  /** No source answers, or none follows it; stands above the events. */
  quiet: QuietView | null;
  events: EventsView;
  /** Ids of the rows, by their places. */
  eventIds: string[];
  /** What stands under each opened event, by its place: apart from the rows, so that a tap sends no row again. */
  details: Record<number, EventDetailView>;
  bar: BarView;
}

export interface TimelineChoice {
  /** Ids of opened events. */
  open: readonly string[];
  /** Events beyond the fold are shown. */
  showOlder: boolean;
  /** How many of them stand before the first that is drawn. */
  from: number;
  /** Text so large that fewer events fit. */
  largeText: boolean;
  /** The reader can still be asked for messages. */
  mayAsk: boolean;
  /** The reader asked and no source answered. */
  askedInVain: AskedInVain | undefined;
  /** The buyer has nothing, and is to look for it first. */
  looking: boolean;
  /** What the buyer said is on its way. */
  telling: boolean;
  /** What the buyer said and nobody heard. */
  unsaid: Saying | undefined;
  /** What the buyer did about this parcel: what waits for the network, and what was refused then. */
  unsent: { waiting: readonly Deed[]; lost: readonly Deed[] };
}

/** What a native title bar holds beside the capsule: 8 Chinese or 16 Latin characters. */
const TITLE_WIDTH = 16;

export function timelineView(parcel: Timeline, choice: TimelineChoice, wording: TimelineWording): TimelineView {
  const hero = heroView(parcel, wording);
  const quiet = quietCard(parcel, choice.askedInVain, wording);
  return {
    title: goodsText(parcel.goods, TITLE_WIDTH) || wording.timeline.title,
    hero,
    siblings: parcel.siblings.length > 1 ? siblings(parcel, wording) : [],
    steps: stepsView(parcel, { ...choice, family: hero.family }, wording),
    notes: notesView(parcel, { ...choice.unsent, isQuiet: quiet !== null }, wording),
    arrival: arrivalCard(parcel, hero, wording),
    pickup: pickupCard(parcel, wording),
    courier: courierView(parcel, wording),
    carrier: carrierView(parcel, wording),
    clocks: clocksView(parcel, wording),
    route: routeView(parcel, { family: hero.family, isLarge: choice.largeText }, wording),
    quiet,
    events: eventsView(parcel, choice, wording),
    eventIds: eventIds(parcel, choice),
    details: eventDetails(parcel, choice, wording),
    bar: barView(parcel, choice.mayAsk, wording),
  };
}

function heroView(parcel: Timeline, { reader, marks }: TimelineWording): HeroView {
  const mark = markOf(parcel);
  return {
    ...mark,
    word: statusWord(parcel, mark.family, marks),
    headline: sentenceText(parcel.headline, reader),
    line: parcel.line === undefined ? '' : sentenceText(parcel.line, reader),
  };
}

/** 包裹 1（餐椅）, and for the others how far they are. */
function siblings(parcel: Timeline, { timeline, marks }: TimelineWording): SiblingView[] {
  return parcel.siblings.map((one) => {
    const chosen = one.parcelId === parcel.parcelId;
    const name = timeline.parcel(one.index, goodsText(one.goods));
    return {
      key: one.parcelId,
      text: chosen ? name : joined([name, statusWord(one, markOf(one).family, marks)]),
      chosen,
    };
  });
}

/** The steps are the shopper's: staff have none here. What they can say themselves stands with them. */
function stepsView(
  parcel: Timeline,
  { family, looking, telling, unsaid, unsent: { waiting, lost } }: TimelineChoice & { family: string },
  { reader, timeline }: TimelineWording,
): StepsView | null {
  if (parcel.viewer === 'staff') return null;
  const issue = parcel.issues.find((one) => one.code === parcel.issue) ?? parcel.issues[0];
  const steps = (issue?.steps ?? []).map((step, place) => ({ n: place + 1, text: sentenceText(step, reader) }));
  const waits = waiting.some(({ does }) => does === 'reportProblem');
  const says = (waits ? [] : sayings(parcel, looking)).map((one) => ({ says: one, text: timeline.say[one] }));
  if (steps.length + says.length === 0 && !waits) return null;
  // Only beside its button: what can be said no more was heard after all.
  const isUnsaid = says.some(({ says: one }) => one === unsaid || lost.some((deed) => isSaidBy(one, deed, parcel)));
  const asked = looking ? timeline.lookAround : timeline.allGood;
  const notTold = isUnsaid ? timeline.notTold : '';
  return {
    family,
    title: issue ? timeline.whatToDo : asked,
    steps,
    says,
    failed: waits ? timeline.unsent : notTold,
    busy: telling,
  };
}

/** Whether what `deed` was to tell the shop is what `saying` comes to. */
function isSaidBy(saying: Saying, deed: Deed, parcel: Timeline): boolean {
  if (deed.does !== 'reportProblem') return false;
  const report = reportOf(saying, parcel);
  return report?.code === deed.input.code && report.undo === (deed.input.undo ?? false);
}

/** Looking again stands first, where the first tap was: a second one tells the shop nothing. */
function sayings({ issue, report, courier }: Timeline, isLooking: boolean): Saying[] {
  // Else it is what the bar's button does.
  if (courier?.phone && (issue === 'delivery_failed' || issue === 'unreachable'))
    return [issue === 'unreachable' ? 'address' : 'new_time'];
  if (report?.said[0] !== undefined) return ['undo'];
  if (issue !== undefined || report === undefined) return [];
  return isLooking ? ['looking', 'missing'] : report.may;
}

function courierView(parcel: Timeline, { timeline, reader }: TimelineWording): CourierView | null {
  const { courier } = parcel;
  if (courier === undefined || parcel.stage !== 'out_for_delivery') return null;
  const { name = timeline.aCourier, maskedPhone = '', phone = '' } = courier;
  const coming = isBeingDelivered(parcel, reader);
  return {
    title: capitalized(coming ? timeline.delivering(name) : name, reader),
    phone: maskedPhone,
    call: phone,
    callLabel: callLabel(name, maskedPhone || phone, { timeline, reader }),
    note: coming && parcel.viewer === 'buyer' ? timeline.checkBox : '',
  };
}

function callLabel(
  name: string,
  phone: string,
  { timeline, reader }: Pick<TimelineWording, 'timeline' | 'reader'>,
): string {
  const tail = phone === '' ? '' : timeline.phoneTail(spelled(phone.slice(-4)));
  return aloud([timeline.dialPerson(name), tail], reader);
}

function carrierView(parcel: Timeline, { timeline }: TimelineWording): CarrierView {
  return {
    name: parcel.carrier.name,
    waybillNo: parcel.waybillNo,
    waybillText: waybillText(parcel.waybillNo),
    spoken: spelled(parcel.waybillNo),
    copyLabel: timeline.copyWaybill(parcel.carrier.name),
    phone: parcel.carrier.phone ?? '',
  };
}
