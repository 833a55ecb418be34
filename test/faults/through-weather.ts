import { sendNotices } from '../../cloudfunctions/_usecases/send-notices';
import { mustOf } from './broken-promise';
import { diceOf } from './dice';
import type { FaultRun, Figures } from './fault';
import type { Entry } from './ledger';
import { madeSnapshots } from './made-snapshots';
import { deliveriesIn, hasNoTwins, holdsAllAcknowledged, stateOf } from './oracle';
import { openShop, type Shop } from './shop';
import { followInWeather } from './simulation/followings-in-weather';
import { inWeather, type Weather } from './weather';

const NO = '76123456789012';
/** So often a provider comes, and a merchant taps, until it is answered with success. */
const TRIES = 500;
const MINUTE = 60_000;

interface WeatherFigures extends Figures {
  parcels: number;
  tries: number;
  failures: number;
  acknowledged: number;
  /** Deliveries once more, each after an answer of the database that was lost or refused after the message had gone out. */
  sentAgain: number;
}

/** Parcels are pushed, and others followed, while the database fails now and then. */
export async function liveThroughWeather(
  run: FaultRun,
  weather: readonly Weather[],
  probabilities: readonly number[],
): Promise<Figures> {
  const told = await tellInWeather(run, weather, probabilities);
  return { ...told, ...(await followInWeather(run, weather, FOLLOWED_AT)) };
}

/** With this probability each call fails while parcels are followed. */
const FOLLOWED_AT = 0.1;

/** A parcel's whole life while the database fails now and then; each push comes until it is acknowledged. */
async function tellInWeather(
  { seed, rounds, ledger }: FaultRun,
  weather: readonly Weather[],
  probabilities: readonly number[],
): Promise<WeatherFigures> {
  const figures: WeatherFigures = {
    parcels: rounds,
    tries: 0,
    failures: 0,
    acknowledged: 0,
    sentAgain: 0,
  };
  for (let round = 0; round < rounds; round += 1) {
    const [dice, must, begin] = [diceOf(seed, round), mustOf(seed, round), ledger.end()];
    let isBad = true;
    const probability = dice.pick(probabilities);
    const shop = openShop(ledger);
    Object.assign(shop.ports, inWeather(shop.ports, { dice, ledger, weather, probability, isBad: () => isBad }));
    const snapshots = madeSnapshots(dice, 4);
    const isEarly = dice.chance(0.2);
    const until = async (isDone: () => Promise<boolean>, what: string) => {
      for (let time = 0; time < TRIES; time += 1) {
        figures.tries += 1;
        if (await isDone()) return;
      }
      must(false, what);
    };
    const shipped = () =>
      shop.ship(NO).then(
        () => true,
        () => false,
      );
    // Shipping is a dozen calls in a row: one in two of them hardly ever all go well.
    const ship = async () => {
      isBad = probability < 0.5;
      await until(shipped, 'a parcel cannot be shipped');
      isBad = true;
    };
    if (!isEarly) await ship();
    for (const nodes of snapshots) await until(() => shop.tell(NO, nodes), 'a push is refused again and again');
    if (isEarly) await ship();
    isBad = false;
    await ring(shop);
    const entries = ledger.since(begin);
    must(shop.ports.stored.size === 1, 'a parcel stands twice');
    holdsAllAcknowledged(entries, shop.parcel, must);
    hasNoTwins(shop.parcel(NO), must);
    const calm = openShop(ledger);
    await calm.ship(NO);
    for (const nodes of snapshots) await calm.tell(NO, nodes);
    must(stateOf(calm.parcel(NO)) === stateOf(shop.parcel(NO)), 'bad weather ends in another state');
    const unsaid = shop.parcel(NO).notices.filter(({ nextAt }) => nextAt !== undefined);
    must(unsaid.length === 0, 'a notice is neither sent nor ended', unsaid);
    count(figures, entries);
    must(
      again(entries).every(({ after }) => after === 'database failed'),
      'a message is sent twice',
      entries,
    );
  }
  return figures;
}

/** The timer, until nothing is left to send. */
async function ring(shop: Shop): Promise<void> {
  for (let minute = 0; minute < 10; minute += 1) {
    shop.ports.time.now += MINUTE;
    await sendNotices(shop.ports);
  }
}

function count(figures: WeatherFigures, entries: readonly Entry[]): void {
  figures.failures += entries.filter(({ what }) => what === 'database failed').length;
  figures.acknowledged += entries.filter(({ what }) => what === 'acknowledged').length;
  figures.sentAgain += deliveriesIn(entries).again;
}

/** Messages that were delivered once more, and what happened right after the first time. */
function again(entries: readonly Entry[]): { message: string; after: Entry['what'] | undefined }[] {
  const first = new Map<string, number>();
  return entries.flatMap((entry, index) => {
    if (entry.what !== 'told') return [];
    const before = first.get(entry.message);
    first.set(entry.message, index);
    return before === undefined ? [] : [{ message: entry.message, after: entries[before + 1]?.what }];
  });
}
