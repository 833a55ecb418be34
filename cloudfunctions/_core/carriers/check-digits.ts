/** Whether a number's check digit fits; undefined when the rule is not for numbers of this form. Rules: docs/sources.md, carriers. */
export type CheckDigit = (waybillNo: string) => boolean | undefined;

const digitsOf = (text: string): number[] => Array.from(text, Number);

/** Sum of digits × weights; the weights start over when they run out. */
function weighted(digits: readonly number[], weights: readonly number[]): number {
  return digits.reduce((sum, digit, index) => sum + digit * (weights[index % weights.length] ?? 0), 0);
}

const modTen = (sum: number): number => (10 - (sum % 10)) % 10;

const S10 = /^[A-Z]{2}(\d{8})(\d)[A-Z]{2}$/;

/** The Universal Postal Union's S10: RB123456785GB. */
export const s10: CheckDigit = (waybillNo) => {
  const [, serial, check] = S10.exec(waybillNo) ?? [];
  if (serial === undefined) return undefined;
  const rest = weighted(digitsOf(serial), [8, 6, 4, 2, 3, 5, 9, 7]) % 11;
  const wanted = rest === 0 ? 5 : rest === 1 ? 0 : 11 - rest;
  return wanted === Number(check);
};

const UPS = /^1Z([A-Z0-9]{15})(\d)$/;

/** UPS 1Z: letters count (ASCII − 3) mod 10, every second character double. */
export const ups1z: CheckDigit = (waybillNo) => {
  const [, serial, check] = UPS.exec(waybillNo) ?? [];
  if (serial === undefined) return undefined;
  const values = Array.from(serial, (sign) => (/\d/.test(sign) ? Number(sign) : (sign.charCodeAt(0) - 3) % 10));
  return modTen(weighted(values, [1, 2])) === Number(check);
};

/** FedEx Express, 12 digits: weights 3 1 7, mod 11, then mod 10. */
export const fedex12: CheckDigit = (waybillNo) => {
  if (!/^\d{12}$/.test(waybillNo)) return undefined;
  const digits = digitsOf(waybillNo);
  return (weighted(digits.slice(0, 11), [3, 1, 7]) % 11) % 10 === digits[11];
};

/** Mod 10 with every second digit three times, the one before the check digit among them: FedEx Ground, USPS. */
function tripleModTen(digits: readonly number[]): boolean {
  const serial = digits.slice(0, -1).reverse();
  return modTen(weighted(serial, [3, 1])) === digits.at(-1);
}

/** FedEx Ground, 15 digits. */
export const fedexGround15: CheckDigit = (waybillNo) =>
  /^\d{15}$/.test(waybillNo) ? tripleModTen(digitsOf(waybillNo)) : undefined;

const USPS = /^(?:9\d{19}|(?:420\d{5}(?:\d{4})?)?(9\d{21}))$/;

/** USPS, 20 or 22 digits that begin with 9; on labels behind 420 and the post code, which do not count. */
export const usps: CheckDigit = (waybillNo) => {
  const match = USPS.exec(waybillNo);
  return match ? tripleModTen(digitsOf(match[1] ?? waybillNo)) : undefined;
};

/** DHL Express, 10 or 11 digits: all but the last, mod 7. */
export const dhlExpress: CheckDigit = (waybillNo) =>
  /^\d{10,11}$/.test(waybillNo) ? Number(waybillNo.slice(0, -1)) % 7 === Number(waybillNo.slice(-1)) : undefined;

/** Canada Post, 16 digits: mod 10, every second digit three times. */
export const canadaPost16: CheckDigit = (waybillNo) =>
  /^\d{16}$/.test(waybillNo) ? tripleModTen(digitsOf(waybillNo)) : undefined;

const DPD = /^(\d{14}|\d{27})([0-9A-Z])$/;

/** DPD, the 14 digits of a parcel number or the 27 of a whole label: ISO 7064, mod 37,36. */
export const dpd: CheckDigit = (waybillNo) => {
  const [, serial, check] = DPD.exec(waybillNo) ?? [];
  if (serial === undefined || check === undefined) return undefined;
  const product = digitsOf(serial).reduce((before, digit) => (((before + digit) % 36 || 36) * 2) % 37, 36);
  return (product + Number.parseInt(check, 36)) % 36 === 1;
};
