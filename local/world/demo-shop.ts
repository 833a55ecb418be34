/** The demo: one shop, its people, its account with kdniao and its message templates. Nobody here is real. */
export const PEOPLE = [
  { openid: 'oBuyerChen', label: '买家 小陈' },
  { openid: 'oBuyerLin', label: '买家 小林' },
  { openid: 'oOwnerLin', label: '店主 林姐' },
  { openid: 'oSupportZhou', label: '客服 小周' },
] as const;

export const SHOP = { id: 'muzuo', name: '木作小铺', owner: { openid: 'oOwnerLin', name: '林姐' } } as const;
export const SUPPORT = { openid: 'oSupportZhou', name: '小周', role: 'support' } as const;

export const KDNIAO_ACCOUNT = { accountId: '1237100', key: 'demo-app-key-of-the-local-world' } as const;

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

/** The functions' environment for the demo shop: the same variables that production sets (docs/configuration.md). */
export function demoEnvironment({ sealKey, lookupKey }: DemoKeys): Record<string, string> {
  const accounts = [{ provider: 'kdniao', ...KDNIAO_ACCOUNT }];
  return {
    MERCHANTS: JSON.stringify([{ id: SHOP.id, shopName: SHOP.name, firstOwner: SHOP.owner, accounts }]),
    TEMPLATES: JSON.stringify(TEMPLATES),
    SEAL_KEYS: JSON.stringify({ current: 'k1', keys: { k1: sealKey } }),
    LOOKUP_KEY: lookupKey,
    MESSAGE_STATE: 'developer',
  };
}
