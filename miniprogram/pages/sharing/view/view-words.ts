import type { Pickup } from '../../../../typings/shopper';
import type { Locale } from '../../../../typings/vocabulary';

/** Words of what a link shows: in this package, so that the timeline does not carry them. */
const zh = {
  progressTitle: '朋友的包裹',
  pickupTitle: '帮忙取件',
  happened: '经过',
  inCity: '到收件的城市',
  lock: (day: string) => `这是朋友分享给你的。只显示到城市，看不到姓名、电话、地址和商品。链接${day}失效`,
  pickupWord: '待取件',
  pickupHeadline: '有个包裹等你帮忙取',
  pickupLock: (time: string) => `这是家人发给你的，只有取件码和地方。链接${time}失效`,
  at: { station: '驿站', locker: '快递柜' } satisfies Record<Pickup['kind'], string>,
  collected: '取好了',
  thanksTitle: '好，辛苦了',
  thanksLine: '这里不会替你告诉家人，跟他们说一声。快递公司记下签收后，他们的包裹页才会变',
  codeAgain: '再看取件码',
  overTitle: '这个包裹不用取了',
  overLine: '它已经不在取件的地方等着',
  expiredTitle: '链接过期了，请朋友再发一次',
  expiredLine: '分享的链接过几天会失效，也可能是朋友撤回了',
  own: '看我自己的包裹',
};

const en: typeof zh = {
  progressTitle: 'Shared parcel',
  pickupTitle: 'Pickup',
  happened: 'So far',
  inCity: 'In its city',
  lock: (day) => `Shared by a friend. Cities only: no name, phone, address or goods. The link ends on ${day}`,
  pickupWord: 'Ready for pickup',
  pickupHeadline: 'A parcel is waiting for you to collect it',
  pickupLock: (time) => `Sent by family: the code and the place, nothing else. The link ends at ${time}`,
  at: { station: 'Pickup point', locker: 'Parcel locker' },
  collected: 'Collected',
  thanksTitle: 'Done, thank you',
  thanksLine: "We don't tell your family for you: let them know. Their page changes once the carrier has it on record",
  codeAgain: 'Show the code again',
  overTitle: 'Nothing to collect',
  overLine: 'The parcel is no longer waiting there',
  expiredTitle: 'This link has expired; ask for a new one',
  expiredLine: 'Shared links end after some days, or when your friend withdraws them',
  own: 'My own parcels',
};

export type ViewWords = typeof zh;

export const viewWords: Readonly<Record<Locale, ViewWords>> = { 'zh-CN': zh, en };
