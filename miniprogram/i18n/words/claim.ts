const zh = {
  title: '收下包裹',
  from: (shop: string) => `这是${shop}发给你的包裹`,
  goods: '商品',
  carrier: '快递公司',
  where: '走到哪了',
  take: '收进我的包裹',
  taking: '正在收下',
  gone: '这里没有这个包裹。可能链接过期，或不在你的名下',
  askShop: '找商家再要一张',
  mine: '看我自己的包裹',
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
  gone: "No such parcel here. The link may have expired, or it isn't yours",
  askShop: 'Ask the shop for a new card',
  mine: 'My own parcels',
  notTaken: 'Not added, probably the network. Tap again',
};

export const claim = { 'zh-CN': zh, en };
