import { isInsideChina, type CarrierCode } from '../../carriers/carriers';

/** When somebody rests, so that silence says nothing: never, from 除夕 to 初三, or on every day off in China. */
export type Rest = 'never' | 'spring_festival' | 'days_off';

/**
 * Carriers inside China that work through 春节, with their own people. [judged], as that all others rest: many of those take parcels then,
 * too, but their outlets are franchises and a good part of them closes.
 *
 * @see docs/sources.md#working-days
 */
const WORK_THROUGH: ReadonlySet<string> = new Set<CarrierCode>([
  'sf-express',
  'sf-freight',
  'jd-logistics',
  'jd-freight',
  'ems',
  'china-post',
  'china-post-standard',
  'cainiao',
  'danniao',
]);

/**
 * When a carrier rests.
 *
 * @param carrier our code
 * @returns never for carriers abroad and unknown ones: each country has its own days off, and a long way asks for patience anyhow
 */
export const restOf = (carrier: string): Rest =>
  isInsideChina(carrier) && !WORK_THROUGH.has(carrier) ? 'spring_festival' : 'never';

/** China's customs work on working days, adjusted ones included [judged]; the big ports clear on other days, too. */
export const CUSTOMS_REST: Rest = 'days_off';
