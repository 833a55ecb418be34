import type { Locale } from '../../../../typings/vocabulary';

/** Words of privacy: in this package, so that the settings do not carry them. */
const zh = {
  title: '隐私',
  stored: '我们存了什么',
  storedLines: [
    '微信给你在这个小程序里的编号（openid）。它认得出是你，但没有你的微信号、昵称和头像。',
    '你的设置，还有手机的语言和时区：用来决定什么时候、用什么话告诉你。',
    '还能给你发几条、发过哪些、没发的是为什么。',
    '哪些包裹在你名下。轨迹来自快递公司。',
    '收件人的姓名和电话属于商家的订单，加密存着，这里只显示打码的。',
    '你问商家的话，也加密存着。补的地址，商家的人写明原因才能看，会留记录。',
    '手机里也留着一份最近看过的，没有网络时用；删除时一起清掉。',
    '点“删除我的数据”，除了商家的订单，上面这些都会删掉，包裹也和你解开；收件人的姓名和电话，等包裹送完也抹掉。',
  ],
  erase: '删除我的数据',
  eraseQuestion: '删掉你的收件信息和提醒记录？包裹还在商家那边，这里会看不到',
  eraseYes: '删除',
  eraseNo: '留着',
  eraseLater: '先这样',
  erasing: '正在删，先别离开',
  eraseFailed: '没删完，多半是网络的事。再点一次“删除”，会接着删',
  erased: '删好了',
  erasedLine: '设置、提醒记录和你名下的包裹都删掉了。想再看哪个包裹，找商家要一张卡片',
  erasedAction: '知道了',
};

export type PrivacyWords = typeof zh;

const en: PrivacyWords = {
  title: 'Privacy',
  stored: 'What we store',
  storedLines: [
    "The number WeChat gives you in this mini-program (openid). It tells us it's you, without your WeChat ID, nickname or picture.",
    "Your settings, and your phone's language and time zone: they decide when and in which words we tell you.",
    "How many messages are left, which were sent, and why some weren't.",
    'Which parcels are yours. The scans come from the carriers.',
    "The receiver's name and phone belong to the shop's order. They are sealed; only masked ones are shown here.",
    'What you ask the shop, sealed too. Staff must give a reason to see an address you add, and that is recorded.',
    'Your phone keeps a copy of what you looked at last, for when there is no network. Deleting clears it too.',
    'Tap "Delete my data" and all of this is deleted but the shop\'s order. Your parcels are no longer tied to you, and the receiver\'s name and phone are erased once a parcel has ended.',
  ],
  erase: 'Delete my data',
  eraseQuestion: "Delete your details and message history? The shop keeps the order; you won't see it here",
  eraseYes: 'Delete',
  eraseNo: 'Keep',
  eraseLater: 'Leave it',
  erasing: 'Deleting. Stay on this page',
  eraseFailed: 'Not all deleted, probably the network. Tap Delete again to go on',
  erased: 'Deleted',
  erasedLine:
    'Your settings, message history and parcels are gone from here. To see a parcel again, ask the shop for a card',
  erasedAction: 'Got it',
};

export const privacyWords: Readonly<Record<Locale, PrivacyWords>> = { 'zh-CN': zh, en };
