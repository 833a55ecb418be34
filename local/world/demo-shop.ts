/** The demo: one shop, its people, its accounts with kdniao and kuaidi100, its message templates and its staff's room. Nobody here is real. */
export const PEOPLE = [
  { openid: 'oBuyerChen', label: '买家 小陈' },
  { openid: 'oBuyerLin', label: '买家 小林' },
  { openid: 'oOwnerLin', label: '店主 林姐' },
  { openid: 'oSupportZhou', label: '客服 小周' },
  { openid: 'oStranger', label: '收到链接的陌生人' },
] as const;

export const SHOP = { id: 'muzuo', name: '木作小铺', owner: { openid: 'oOwnerLin', name: '林姐' } } as const;
export const SUPPORT = { openid: 'oSupportZhou', name: '小周', role: 'support' } as const;

export const KDNIAO_ACCOUNT = { accountId: '1237100', key: 'demo-app-key-of-the-local-world', plan: 'paid' } as const;
export const KUAIDI100_ACCOUNT = { accountId: 'DEMO7100', key: 'demo-key-of-the-local-world' } as const;

/** Where the shop's staff are told. */
export const STAFF_ROOM = { kind: 'wecom', key: 'demo-key-of-the-staff-room' } as const;
/** A room in the other chat, which nobody is told in: `staffRoom` may name it instead. */
export const DINGTALK_ROOM = { kind: 'dingtalk', token: 'de30de30de30de30', secret: 'SECdemoOfTheLocalWorld' } as const;

/** Where nothing listens: nothing that the demo asks ever leaves this machine. */
const NOWHERE = 'http://127.0.0.1:10';
const NOWHERE_BY_ORIGIN = {
  'https://api.kdniao.com': NOWHERE,
  'https://poll.kuaidi100.com': NOWHERE,
  'https://api.17track.net': NOWHERE,
  'https://api.aftership.com': NOWHERE,
  'https://qyapi.weixin.qq.com': NOWHERE,
  'https://oapi.dingtalk.com': NOWHERE,
};

const TEMPLATES = {
  progress: { id: 'tmpl-progress', keywords: { goods: 'thing1', phrase: 'phrase2', time: 'date3', note: 'thing4' } },
  pickup: {
    id: 'tmpl-pickup',
    keywords: { code: 'character_string1', place: 'thing2', note: 'thing3', goods: 'thing4' },
  },
  trouble: { id: 'tmpl-trouble', keywords: { goods: 'thing1', phrase: 'phrase2', note: 'thing3', time: 'date4' } },
} as const;

export const TEMPLATE_IDS = Object.values(TEMPLATES).map(({ id }) => id);

/** 32 bytes each, base64; made once per data folder. */
export interface DemoKeys {
  sealKey: string;
  lookupKey: string;
}

export interface DemoEnvironmentOptions extends DemoKeys {
  /** Where the vendors push to; nowhere when absent. */
  pushAddress?: string;
  /** A vendor's or a chat's origin → where it is on this machine; for one that is not named, nowhere. */
  sourceOrigins?: Readonly<Record<string, string>>;
}

/** The functions' environment for the demo shop: the same variables that production sets (docs/configuration.md). */
export function demoEnvironment(options: DemoEnvironmentOptions): Record<string, string> {
  const { sealKey, lookupKey, pushAddress = `${NOWHERE}/carrierPush`, sourceOrigins } = options;
  const accounts = [
    { provider: 'kdniao', ...KDNIAO_ACCOUNT },
    { provider: 'kuaidi100', ...KUAIDI100_ACCOUNT },
  ];
  return {
    MERCHANTS: JSON.stringify([
      { id: SHOP.id, shopName: SHOP.name, firstOwner: SHOP.owner, accounts, staffRoom: STAFF_ROOM },
    ]),
    TEMPLATES: JSON.stringify(TEMPLATES),
    SEAL_KEYS: JSON.stringify({ current: 'k1', keys: { k1: sealKey } }),
    LOOKUP_KEY: lookupKey,
    MESSAGE_STATE: 'developer',
    PUSH_ADDRESS: pushAddress,
    SOURCE_ORIGINS: JSON.stringify({ ...NOWHERE_BY_ORIGIN, ...sourceOrigins }),
  };
}
