import type { Settings } from '../../../typings/shopper';
import type { Addressee } from '../../../cloudfunctions/_core/notices/addressee';
import { DEFAULT_SETTINGS } from '../../../cloudfunctions/_core/access/settings';
import { acceptDemand } from '../../../cloudfunctions/_core/notices/accept-demand';
import { planNotices } from '../../../cloudfunctions/_core/notices/plan-notices';
import { priceOfAccept } from '../../../cloudfunctions/_core/notices/price-of-accept';
import { USUAL_WORTH } from '../../../cloudfunctions/_core/notices/worth';
import { LIFE_MS, MEAN_PARCELS } from './life';
import type { AcceptsLeft, Rule } from './live-through';
import { openBook } from './parcel-book';

const PERSON = 'oBench';

/** All is told, at any hour. */
const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  told: { ...DEFAULT_SETTINGS.told, arrived_city: true },
  quiet: { ...DEFAULT_SETTINGS.quiet, on: false },
};

const personWith = (accepts: Readonly<AcceptsLeft>): Addressee => ({
  ...{ to: PERSON, settings: SETTINGS, zone: 'Asia/Shanghai', accepts, codeKeyword: 'character_string1' },
  ...{ codeKeyword: 'character_string1', worthOf: () => USUAL_WORTH },
});

/** First come, first served. */
export const firstCome: Rule =
  () =>
  ({ template }, left) =>
    left[template] > 0;

/** What one would write in two lines: never in town; delivered only with more than one accept left. */
export const twoLines: Rule =
  () =>
  ({ told, template }, left) =>
    told !== 'arrived_city' && left[template] > (told === 'delivered' ? 1 : 0);

/** The product's own. */
export const planner: Rule = (life) => {
  const book = openBook(life, PERSON);
  return (news, left) => {
    book.write(news);
    const [planned, ...others] = planNotices(personWith(left), book.parcelsAt(news.at), news.at);
    if (planned === undefined || others.length > 0) throw new Error(`bench: one decision on ${news.code} expected`);
    book.settle(planned);
    return planned.decision.do === 'send';
  };
};

/** As the planner decides, but it knows how many parcels to expect until all is over: nobody can. What not knowing costs. */
export const knowingTheEnd: Rule = (life) => {
  const book = openBook(life, PERSON);
  return (news, left) => {
    book.write(news);
    if (left[news.template] <= 0) return false;
    const { demand } = acceptDemand(news.template, personWith(left), {
      parcels: book.parcelsAt(news.at),
      now: news.at,
    });
    const expectedParcels = (MEAN_PARCELS * Math.max(0, LIFE_MS - news.at)) / LIFE_MS;
    return USUAL_WORTH[news.told] >= priceOfAccept(left[news.template], { ...demand, expectedParcels });
  };
};
