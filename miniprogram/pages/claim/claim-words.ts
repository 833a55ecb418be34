/** The claim page. */
const zh = {
  title: '收下包裹',
  from: (shop: string) => `这是${shop}发给你的包裹`,
  goods: '商品',
  carrier: '快递公司',
  where: '走到哪了',
  take: '收进我的包裹',
  taking: '正在收下',
  gone: '可能链接过期，或不在你的名下。找商家再要一张',
  notTaken: '没收下，多半是网络的事。再点一次',
};

const en: typeof zh = {
  title: 'Your parcel',
  from: (shop) => `${shop} shipped this to you`,
  goods: 'Goods',
  carrier: 'Carrier',
  where: 'Where it is',
  take: 'Add to my parcels',
  taking: 'Adding',
  gone: "The link may have expired, or it isn't yours. Ask the shop for a new card",
  notTaken: 'Not added, probably the network. Tap again',
};

export const claimWords = { 'zh-CN': zh, en };
