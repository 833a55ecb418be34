import type { Locale } from '../../../../typings/vocabulary';

/** What the legs of a way over a border are called. A country is undefined where no scan names it. */
export interface LegWords {
  left: (country: string | undefined) => string;
  arrived: (country: string | undefined) => string;
  customs: string;
  domestic: string;
  local: string;
  /** Under way to the country. */
  onTheWay: string;
  /** What comes once customs let it go. */
  afterRelease: string;
}

export const LEG_WORDS: Readonly<Record<Locale, LegWords>> = {
  'zh-CN': {
    left: (country = '') => `${country}发出`,
    arrived: (country = '目的地国家') => `到达${country}`,
    customs: '清关',
    domestic: '国内派送',
    local: '当地派送',
    onTheWay: '在路上',
    afterRelease: '放行后',
  },
  en: {
    left: (country) => (country === undefined ? 'Left' : `Left ${country}`),
    arrived: (country = 'the destination country') => `In ${country}`,
    customs: 'Customs',
    domestic: 'Domestic delivery',
    local: 'Local delivery',
    onTheWay: 'on the way',
    afterRelease: 'after release',
  },
};
