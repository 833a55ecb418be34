import type { Journey, JourneyNode, ScanKind } from '../journey';
import { bookOf, wordsFor } from './carrier-book';
import type { City, Lane } from './lanes';
import type { MarketCarrier } from './market';
import type { Random } from './random';
import { hourInBeijing, restEndAt, seasonAt } from './seasons';

const MS_PER_HOUR = 3_600_000;
const SURNAMES = Array.from('赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严');
const STATIONS = ['菜鸟驿站{d}店', '{d}便民超市代收点', '妈妈驿站{d}站', '兔喜生活{d}店'];
const LOCKERS = ['丰巢智能柜', '丰巢快递柜({d}小区2号门)', '中邮速递易柜'];
const SIGNERS = ['家人', '门卫', '前台', '物业'];

interface Courier {
  name: string;
  phone: string;
}

/** A house that parcels pass. */
interface House {
  city: City;
  name: string;
}

/** What stands in sentences besides the place. */
interface Extra {
  next?: House;
  /** The number under which it goes on. */
  number?: string;
}

/** A parcel on its way: the clock that runs with it, and what has been scanned so far. */
export class Course {
  readonly nodes: JourneyNode[] = [];
  readonly start: House;
  readonly firstHub: House;
  readonly lastHub: House;
  readonly end: House;
  /** Epoch ms. */
  private at: number;
  /** Where it waits for the recipient, once it does. */
  private held: string;
  private readonly station: string;
  private readonly locker: string;
  private readonly code: string;
  private readonly collector: Courier;
  private readonly deliverer: Courier;

  constructor(
    readonly lane: Lane,
    readonly carrier: MarketCarrier,
    readonly random: Random,
    private readonly shippedAt: number,
  ) {
    const [from, to] = [random.pick(lane.from.districts), random.pick(lane.to.districts)];
    const book = bookOf(carrier.code);
    this.at = shippedAt;
    this.start = { city: lane.from, name: book.outlet(lane.from, from) };
    this.firstHub = this.hubOf(lane.from);
    this.lastHub = this.hubOf(lane.to);
    this.end = { city: lane.to, name: book.outlet(lane.to, to) };
    this.collector = courierOf(random);
    this.deliverer = courierOf(random);
    this.station = random.pick(STATIONS).replace('{d}', to);
    this.locker = random.pick(LOCKERS).replace('{d}', to);
    this.held = this.station;
    this.code = `${digit(random)}-${digit(random)}-${String(Math.floor(random.between(1_000, 9_999)))}`;
  }

  hubOf(city: City): House {
    return { city, name: bookOf(this.carrier.code).hub(city) };
  }

  /** Lets hours pass; longer when the network is full. @returns itself */
  wait(min: number, max: number): this {
    const hours = this.random.between(min, max);
    this.at += hours * MS_PER_HOUR * seasonAt(this.at).slower;
    return this;
  }

  /** Until people work: between two hours of the day in Beijing, and not in the spring festival. @returns itself */
  untilWork(from: number, to: number): this {
    const back = this.carrier.neverRests ? undefined : restEndAt(this.at);
    if (back !== undefined) this.at = back + this.random.between(0, 2) * 24 * MS_PER_HOUR;
    const hour = hourInBeijing(this.at);
    if (hour < from) this.at += (from - hour + this.random.next()) * MS_PER_HOUR;
    else if (hour >= to) this.at += (24 - hour + from + this.random.next()) * MS_PER_HOUR;
    return this;
  }

  /** @returns itself */
  scan(kind: ScanKind, house: House, extra: Extra = {}): this {
    if (kind === 'at_locker') this.held = this.locker;
    const template = this.random.pick(wordsFor(this.carrier.code, kind));
    const hours = Math.round(((this.at - this.shippedAt) / MS_PER_HOUR) * 3_600) / 3_600;
    this.nodes.push({ hours, words: this.fill(template, house, extra), kind });
    return this;
  }

  /** Begins somewhere else than at shipping: hours after it. */
  startAt(hours: number): void {
    this.at = this.shippedAt + hours * MS_PER_HOUR;
  }

  /** Hours after shipping. */
  get hours(): number {
    return (this.at - this.shippedAt) / MS_PER_HOUR;
  }

  get recipient(): Journey['recipient'] {
    return {
      name: `${this.random.pick(SURNAMES)}${this.random.pick(['安', '宁', '远', '青', '禾'])}`,
      phone: phoneOf(this.random),
    };
  }

  private fill(template: string, house: House, { next, number = '' }: Extra): string {
    const { name, phone } = house === this.start ? this.collector : this.deliverer;
    const values: Record<string, string> = {
      here: house.name,
      city: house.city.name,
      next: next?.name ?? '',
      landline: '0757-22110001',
      signer: this.random.pick(SIGNERS),
      courier: name,
      phone,
      held: this.held,
      code: this.code,
      number,
    };
    return template.replace(/\{(\w+)\}/g, (_, word: string) => values[word] ?? '');
  }
}

const courierOf = (random: Random): Courier => ({ name: `${random.pick(SURNAMES)}师傅`, phone: phoneOf(random) });

const digit = (random: Random): string => String(Math.floor(random.between(1, 10)));

/** Nobody's: the middle four digits are zeros. */
function phoneOf(random: Random): string {
  const head = random.pick(['130', '135', '137', '138', '139', '150', '186']);
  return `${head}0000${String(Math.floor(random.next() * 10_000)).padStart(4, '0')}`;
}
