/** Where a text says that something is. What it does not say, or not for sure, is left out. */
export interface Place {
  /** ISO 3166-1 alpha-2; HK, MO and TW as such. */
  country: string;
  /** 浙江省; abroad the state's short form where addresses carry one (US, CA, AU). */
  province?: string;
  /** The full name, 杭州市; abroad the English one, Los Angeles. Counties right under a province are cities: 仙桃市. */
  city?: string;
  /** 义乌市, 西湖区. */
  county?: string;
  /** IANA; absent for a country of several zones whose city is not named. */
  zone?: string;
  /** The city's middle, WGS-84 degrees, to two decimals. */
  at?: readonly [lat: number, lon: number];
}
