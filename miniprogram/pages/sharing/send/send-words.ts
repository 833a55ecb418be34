import type { ShareKind } from '../../../../typings/shopper';
import type { Locale } from '../../../../typings/vocabulary';

interface Terms {
  see: string;
  hidden: string;
  lasts: (until: string) => string;
  send: string;
}

const zhTerms: Record<ShareKind, Terms> = {
  progress: {
    see: '对方能看到：进度和城市',
    hidden: '看不到：姓名、电话、地址、商品',
    lasts: (until) => `7 天后失效（${until}）`,
    send: '发给朋友',
  },
  pickup: {
    see: '对方能看到：取件码和地点',
    hidden: '看不到：姓名、电话、地址、商品',
    lasts: (until) => `24 小时后失效（${until}）`,
    send: '发给家人',
  },
};

/** Words of sending a link: in this package, so that the timeline does not carry them. */
const zh = {
  title: '分享',
  inChat: '聊天里看起来是这样',
  program: '知途 · 小程序',
  terms: zhTerms,
  withdraw: '撤回之前的链接',
  withdrawQuestion: '之前发出去的链接马上都打不开，撤回了不能恢复。要再给谁看，重新发一次就好',
  withdrawYes: '撤回',
  withdrawNo: '留着',
  withdrawing: '正在撤回',
  withdrawFailed: '没撤回成，多半是网络的事。再点一次“撤回”',
  withdrawn: '撤回了，之前发出去的链接都打不开了。再发就是新的链接',
  collectedTitle: '这个包裹不用取了',
  collectedLine: '它已经不在取件的地方等着',
  back: '返回',
};

const enTerms: typeof zhTerms = {
  progress: {
    see: 'They see progress and cities',
    hidden: 'Not your name, phone, address or goods',
    lasts: (until) => `Ends in 7 days (${until})`,
    send: 'Send',
  },
  pickup: {
    see: 'They see the code and where to go',
    hidden: 'Not your name, phone, address or goods',
    lasts: (until) => `Ends in 24 hours (${until})`,
    send: 'Send to family',
  },
};

const en: typeof zh = {
  title: 'Share',
  inChat: 'How it looks in the chat',
  program: 'Zhitu · mini-program',
  terms: enTerms,
  withdraw: 'Withdraw earlier links',
  withdrawQuestion:
    "Links you sent before stop working at once and can't be brought back. You can always send a new one",
  withdrawYes: 'Withdraw',
  withdrawNo: 'Keep',
  withdrawing: 'Withdrawing',
  withdrawFailed: 'Not withdrawn, probably the network. Tap Withdraw again',
  withdrawn: 'Withdrawn. Links you sent before no longer open; the next one is new',
  collectedTitle: 'Nothing to collect',
  collectedLine: 'The parcel is no longer waiting there',
  back: 'Back',
};

export const sendWords: Readonly<Record<Locale, typeof zh>> = { 'zh-CN': zh, en };
