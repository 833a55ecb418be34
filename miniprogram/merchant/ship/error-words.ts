import type { ErrorCode } from '../../../typings/reply';

/** Failures that the form words alike; no right, no network and our own fault have words of their own. */
const zh: Record<Exclude<ErrorCode, 'forbidden' | 'offline' | 'internal'>, string> = {
  bad_input: '有一项填得不对，看看再来',
  not_found: '这里没有这个包裹。可能链接过期，或不在你的名下',
  unknown_carrier: '还不认识这家快递公司，换一家选',
  bad_signature: '签名对不上，没收下',
  bad_waybill: '查不到这个单号，核对一下再试',
  bad_phone: '收件人手机尾号对不上，核对一下再试',
  number_locked: '这个单号查得太多了，过一阵再来',
  quota_used_up: '数据源的额度用完了，过一阵再来',
  provider_refused: '数据源的账号或密钥不对，请商家检查',
  provider_busy: '数据源暂时没回应，过一会儿再试',
  unsupported_format: '这个格式看不懂',
  too_late: '已经过去了，不用再做',
  too_large: '太多了，分几次来',
  busy: '刚好有人在改，再点一次',
  not_configured: '还没有可用的云：先在电脑上运行 npm start，或在 config.ts 里填 cloudEnv',
};

const en: typeof zh = {
  bad_input: 'Something is filled in wrong. Have a look and try again',
  not_found: "No such parcel here. The link may have expired, or it isn't yours",
  unknown_carrier: "We don't know this carrier yet. Choose another",
  bad_signature: "The signature doesn't match; not accepted",
  bad_waybill: "We can't find this number. Check it and try again",
  bad_phone: "The phone's last digits don't fit this number. Check them and try again",
  number_locked: 'This number was looked up too often. Try again later',
  quota_used_up: "The data source's allowance is used up. Try again later",
  provider_refused: "The data source's account or key is wrong. The shop has to check it",
  provider_busy: "The data source isn't answering. Try again in a while",
  unsupported_format: "We can't read this format",
  too_late: 'It is over; nothing to do any more',
  too_large: 'Too much at once; split it up',
  busy: 'Somebody changed this just now. Tap again',
  not_configured: 'No cloud yet: run npm start on your computer, or fill in cloudEnv in config.ts',
};

export const errorWords = { 'zh-CN': zh, en };
