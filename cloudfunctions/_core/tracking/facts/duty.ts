import type { Words } from '../readers/words';
import type { Facts } from '../types';

const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  US$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  S$: 'SGD',
  HK$: 'HKD',
  R$: 'BRL',
  RM: 'MYR',
  '¥': 'CNY',
  '￥': 'CNY',
  元: 'CNY',
  人民币: 'CNY',
  港币: 'HKD',
  港元: 'HKD',
  美元: 'USD',
  欧元: 'EUR',
  日元: 'JPY',
  '₩': 'KRW',
  원: 'KRW',
  円: 'JPY',
  zł: 'PLN',
  RMB: 'CNY',
  $: 'USD',
};
const CODE =
  'EUR|GBP|USD|CAD|AUD|NZD|SGD|HKD|BRL|MYR|CNY|RMB|JPY|KRW|CHF|SEK|NOK|DKK|PLN|CZK|THB|INR|TWD|MXN|AED|ILS|ZAR';
const SIGN = Object.keys(SIGNS)
  .map((sign) => sign.replace(/\$/g, String.raw`\$`))
  .join('|');
const SUM = String.raw`\d{1,3}(?:[ ,.']\d{3})*(?:[.,]\d{1,2})?(?![\d])|\d{1,7}(?:[.,]\d{1,2})?(?!\d)`;
const BEFORE = new RegExp(String.raw`(?<![A-Za-z])(?<unit>${CODE}|${SIGN})\s?(?<sum>${SUM})`);
const AFTER = new RegExp(String.raw`(?<![\d.,])(?<sum>${SUM})\s?(?<unit>(?:${CODE})(?![A-Za-z])|${SIGN})`);
const ABOUT_DUTY =
  /dut(?:y|ies)|tax|customs|charge|vat|gst|import|fee|税|海关|清关|通关|zoll|douan|droits|imposto|taxa|arancel|관세|세금|dazi|c\.o\.d/i;
/** They have no hundredths. */
const WHOLE: ReadonlySet<string> = new Set(['JPY', 'KRW']);

/** A sum that is to be paid at the border, or was. */
export function findDuty({ plain }: Words): Pick<Facts, 'duty'> {
  const groups = ABOUT_DUTY.test(plain) ? (BEFORE.exec(plain) ?? AFTER.exec(plain))?.groups : undefined;
  if (!groups) return {};
  const { unit = '', sum = '' } = groups;
  const currency = SIGNS[unit] ?? unit;
  const amount = amountOf(sum, currency);
  return amount > 0 ? { duty: { amount, currency } } : {};
}

/** In the currency's smallest unit: the last one or two digits behind a point or comma are hundredths. */
function amountOf(sum: string, currency: string): number {
  const [, whole = '', part = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(sum) ?? [];
  const units = Number(whole.replace(/\D/g, ''));
  return WHOLE.has(currency) ? units : units * 100 + Number(part.padEnd(2, '0'));
}
