import type { Locale } from '../../../../typings/vocabulary';
import type { Money } from '../types';

/** ISO 4217: currencies whose smallest unit is the whole, and those that divide into a thousand. All others divide into a hundred. */
const DECIMALS: Readonly<Record<string, number>> = {
  JPY: 0,
  KRW: 0,
  VND: 0,
  CLP: 0,
  ISK: 0,
  PYG: 0,
  XAF: 0,
  XOF: 0,
  UGX: 0,
  KWD: 3,
  BHD: 3,
  OMR: 3,
  JOD: 3,
  TND: 3,
};

const ZH_NAMES: Readonly<Record<string, string>> = {
  USD: '美元',
  EUR: '欧元',
  GBP: '英镑',
  JPY: '日元',
  KRW: '韩元',
  HKD: '港元',
  TWD: '新台币',
  CAD: '加元',
  AUD: '澳元',
  NZD: '新西兰元',
  SGD: '新加坡元',
  CHF: '瑞士法郎',
  RUB: '卢布',
  THB: '泰铢',
  MYR: '林吉特',
  VND: '越南盾',
};

/**
 * ¥12,345.60; another currency by its name, 45.00 美元, since signs are shared: $ is Canada's as well.
 *
 * @returns undefined for what is no sum to pay
 */
export function moneyText(money: Money, locale: Locale): string | undefined {
  if (!isToPay(money)) return undefined;
  const { amount, currency } = money;
  const decimals = DECIMALS[currency] ?? 2;
  const digits = String(amount).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(?:\d{3})+$)/g, ',');
  const sum = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
  if (currency === 'CNY') return `¥${sum}`;
  return locale === 'en' ? `${currency} ${sum}` : `${sum} ${ZH_NAMES[currency] ?? currency}`;
}

const isToPay = ({ amount, currency }: Money): boolean =>
  Number.isSafeInteger(amount) && amount > 0 && /^[A-Z]{3}$/.test(currency);
