import { LOCAL_APP_ID } from '../local-names';
import { isPlainObject } from '../store/document';
import type { JsonReply } from './reply-table';

/** A code that the button getPhoneNumber would give a mini-program, and whose number it stands for. */
export interface PhoneCode {
  code: string;
  /** Without the country's code. */
  phoneNumber: string;
  /** 86 when it is left out. */
  countryCode?: string;
  /** Whom WeChat gave it; a call that names somebody else is refused. */
  openid?: string;
}

/** Source: WeChat, server API getPhoneNumber (developers.weixin.qq.com): a code can be used once, within 5 minutes. */
const CODE_LIFE_MS = 5 * 60_000;
/**
 * WeChat's answer to a code that it does not know, that is used or too old, or another mini-program's. Source: WeChat's staff in
 * the developers' community (developers.weixin.qq.com/community/develop/doc/0004820e864208a926bfa41485bc00).
 */
const BAD_CODE: JsonReply = { errcode: 40029, errmsg: 'invalid code' };
const CHINA = '86';

/** `phonenumber.getPhoneNumber`: phone numbers that people agreed to give. Kept in memory only: a code lives for minutes. */
export class PhoneCodes {
  private readonly codes = new Map<string, PhoneCode & { givenAt: number }>();

  /** @param now the cloud's time, epoch ms */
  constructor(private readonly now: () => number) {}

  /** People tapped the button. A code that was given before is given anew. */
  give(codes: readonly PhoneCode[]): void {
    const givenAt = this.now();
    for (const [code, known] of this.codes) if (isOver(known, givenAt)) this.codes.delete(code);
    for (const code of codes) this.codes.set(code.code, { ...code, givenAt });
  }

  /** Exchanges a code, which then is used up. [ours]: a call for somebody else uses up nothing. */
  exchange({ code, openid }: Record<string, unknown>): JsonReply {
    const known = typeof code === 'string' ? this.codes.get(code) : undefined;
    if (!known || isOver(known, this.now()) || isOthers(known, openid)) return BAD_CODE;
    this.codes.delete(known.code);
    return { errcode: 0, errmsg: 'ok', phone_info: phoneInfo(known) };
  }
}

/** @throws RangeError when it is no list of codes */
export function readPhoneCodes(codes: unknown): PhoneCode[] {
  if (Array.isArray(codes) && codes.every(isPhoneCode)) return codes;
  throw new RangeError('codes: a list of {code, phoneNumber, countryCode?, openid?} is expected');
}

/** WeChat puts the country's code before numbers from abroad only. */
function phoneInfo({ phoneNumber, countryCode = CHINA, givenAt }: PhoneCode & { givenAt: number }): object {
  return {
    phoneNumber: countryCode === CHINA ? phoneNumber : `+${countryCode}${phoneNumber}`,
    purePhoneNumber: phoneNumber,
    countryCode,
    watermark: { timestamp: Math.floor(givenAt / 1000), appid: LOCAL_APP_ID },
  };
}

function isOver({ givenAt }: { givenAt: number }, now: number): boolean {
  return now - givenAt > CODE_LIFE_MS;
}

function isOthers({ openid: owner }: PhoneCode, openid: unknown): boolean {
  return owner !== undefined && openid !== undefined && openid !== owner;
}

function isPhoneCode(value: unknown): value is PhoneCode {
  if (!isPlainObject(value)) return false;
  const { code, phoneNumber, countryCode = CHINA, openid = '-' } = value;
  return isFilled(code) && isDigits(phoneNumber) && isDigits(countryCode) && isFilled(openid);
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isDigits(value: unknown): boolean {
  return typeof value === 'string' && /^\d+$/.test(value);
}
