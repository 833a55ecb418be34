import type { TROUBLES } from './troubles';

type Both = readonly [zh: string, en: string];

/** What is said of each trouble 26 hours after T0: headline | line, times named as `spoken` names them. */
export const TROUBLE_WORDS: Record<keyof typeof TROUBLES, { shopper: Both; staff: Both; why: Both }> = {
  'not-picked-up': {
    shopper: [
      '发货后还没揽收 | {ago 0}发的货，商家已收到提醒',
      'Not collected yet | Shipped {ago 0}; the shop has been told',
    ],
    staff: ['发货后还没揽收 | {ago 0}', 'Not collected yet | {ago 0}'],
    why: ['发货 24 小时还没揽收', 'Shipped, and not collected for 24 h'],
  },
  'resting-at-hub': {
    shopper: [
      '在武汉停住了 | {ago 0}到的，这条线路一般 31 小时内有下一条',
      'Stopped in Wuhan | There since {ago 0}; the next scan usually comes within 31 h on this route',
    ],
    staff: ['在武汉停住了 | {moment 0}到的，还没离开', 'Stopped in Wuhan | There since {moment 0}'],
    why: [
      '到中转站 24 小时没离开；这条线路一般 31 小时内有下一条',
      'At a hub for 24 h and not left; the next scan usually comes within 31 h on this route',
    ],
  },
  'resting-at-hub, for the shopper alone': {
    shopper: ['在武汉停住了 | {ago 0}到的，还没离开', 'Stopped in Wuhan | There since {ago 0}; not left yet'],
    staff: ['在武汉停住了 | {moment 0}到的，还没离开', 'Stopped in Wuhan | There since {moment 0}'],
    why: ['到中转站 6 小时没离开', 'At a hub for 6 h and not left'],
  },
  'no-news': {
    shopper: [
      '离开武汉后没有新消息 | {ago 0}之后没有更新，这条线路一般 31 小时内有下一条',
      'No news since it left Wuhan | Last update {ago 0}; the next scan usually comes within 31 h on this route',
    ],
    staff: ['离开武汉后没有新消息 | {moment 0}起没动静', 'No news since it left Wuhan | Silent since {moment 0}'],
    why: [
      '2 天没有新消息；这条线路一般 31 小时内有下一条',
      'No news for 2 days; the next scan usually comes within 31 h on this route',
    ],
  },
  'no-news, from somewhere': {
    shopper: ['好一阵没有新消息了 | {ago 0}之后没有更新', 'No news for a while | Last update {ago 0}'],
    staff: ['好一阵没有新消息了 | {moment 0}起没动静', 'No news for a while | Silent since {moment 0}'],
    why: ['53 小时没有新消息', 'No news for 53 h'],
  },
  'no-news, and then words that nobody read': {
    shopper: [
      '包裹停住了 | {ago 0}停下的，商家已收到提醒',
      'The parcel has stopped | Since {ago 0}; the shop has been told',
    ],
    staff: ['包裹停住了 | {ago 0}', 'The parcel has stopped | {ago 0}'],
    why: ['2 天没有新消息', 'No news for 2 days'],
  },
  'no-news-abroad': {
    shopper: [
      '国际段有一阵没新消息了 | {ago 0}之后没有更新，跨境路上常这样',
      'No news from abroad for a while | Last update {ago 0}; common between countries',
    ],
    staff: ['国际段有一阵没新消息了 | {moment 0}起没动静', 'No news from abroad for a while | Silent since {moment 0}'],
    why: ['跨境路上 10 天没有新消息', 'Between countries, no news for 10 days'],
  },
  'not-rescheduled': {
    shopper: ['没送成，一般会再送 | 原因：客户不在家', 'Not delivered, usually tried again | Reason: nobody home'],
    staff: [
      '没送成，还没重新派送 | {ago 0} · 客户不在家',
      'Not delivered, and not tried again | {ago 0} · nobody home',
    ],
    why: ['快递公司说：“客户不在家”；24 小时没重新派送', 'The carrier says “客户不在家”; not tried again for 24 h'],
  },
  'not-rescheduled, by phone': {
    shopper: [
      '电话打不通，送不了 | 快递员打过电话，没联系上你',
      "Can't reach you by phone | The courier called and got no answer",
    ],
    staff: ['没送成，还没重新派送 | {ago 0}', 'Not delivered, and not tried again | {ago 0}'],
    why: ['快递公司说：“电话无人接听”；24 小时没重新派送', 'The carrier says “电话无人接听”; not tried again for 24 h'],
  },
  'customs-dwell': {
    shopper: [
      '清关比平时久 | {day 0}到的海关，还没放行',
      'Customs is taking longer than usual | There since {day 0}; not released yet',
    ],
    staff: ['清关比平时久 | {day 0}到的海关', 'Customs is taking longer than usual | There since {day 0}'],
    why: [
      '在海关 3 天没放行，也没要资料（只算工作日）',
      'In customs for 3 days, not released and nothing asked for (working days only)',
    ],
  },
  'customs-dwell, and then papers are asked for': {
    shopper: ['海关要补资料', 'Customs needs papers'],
    staff: ['海关要补资料 | {ago 0}', 'Customs needs papers | {ago 0}'],
    why: ['快递公司说：“w”', 'The carrier says “w”'],
  },
  'not-collected': {
    shopper: ['包裹还在等你取 | 文三路丰巢 · {ago 0}到的', 'Still waiting for you | 文三路丰巢 · there since {ago 0}'],
    staff: ['客户还没取 | {ago 0} · 文三路丰巢', 'Not collected by the customer yet | {ago 0} · 文三路丰巢'],
    why: ['放了 18 小时还没取', 'Ready for 18 h, not collected'],
  },
  'deadline-near': {
    shopper: ['{moment 30}前没取会退回 | 文三路店', 'Goes back if not collected by {moment 30} | 文三路店'],
    staff: [
      '客户还没取，放到{moment 30} | {ago 0} · 文三路店',
      'Not collected, kept until {moment 30} | {ago 0} · 文三路店',
    ],
    why: ['放到{moment 30}，还没取', 'Kept until {moment 30}, not collected'],
  },
  'promise-passed': {
    shopper: [
      '比预计晚了 | 快递公司说{day -2.7777777777777776e-7}到，新的时间还不知道',
      'Later than expected | The carrier said {day -2.7777777777777776e-7}; no new time yet',
    ],
    staff: [
      '比预计晚了 | 快递公司说{day -2.7777777777777776e-7}到',
      'Later than expected | The carrier said {day -2.7777777777777776e-7}',
    ],
    why: [
      '快递公司说{day -2.7777777777777776e-7}到，那天过了还没到',
      'The carrier said {day -2.7777777777777776e-7}, and that day has passed',
    ],
  },
  'promise-passed, and a newer one': {
    shopper: ['比预计晚了 | 新的时间：{moment 50}', 'Later than expected | New time: {moment 50}'],
    staff: [
      '比预计晚了 | 快递公司说{day -2.7777777777777776e-7}到，现在说{moment 50}',
      'Later than expected | The carrier said {day -2.7777777777777776e-7}, now {moment 50}',
    ],
    why: [
      '快递公司说{day -2.7777777777777776e-7}到，那天过了还没到',
      'The carrier said {day -2.7777777777777776e-7}, and that day has passed',
    ],
  },
  'late by the words, with a newer time': {
    shopper: ['比预计晚了 | 新的时间：{moment 50}', 'Later than expected | New time: {moment 50}'],
    staff: [
      '比预计晚了 | {ago 0} · 台风 · 现在说{moment 50}',
      'Later than expected | {ago 0} · bad weather · now {moment 50}',
    ],
    why: ['快递公司说：“延误”', 'The carrier says “延误”'],
  },
  'reported missing': {
    shopper: [
      '显示签收，但你没收到 | 已告诉商家，一般 24 小时内回复',
      'Marked delivered, not received | The shop has been told, usually answers within 24 h',
    ],
    staff: ['客户说没收到，显示已签收 | {ago 0}', "The customer didn't get it, though marked delivered | {ago 0}"],
    why: ['客户在包裹页上说没收到', 'The customer said on the parcel page that it did not come'],
  },
  'reported damaged': {
    shopper: [
      '收到时有破损 | 已告诉商家，一般 24 小时内回复',
      'It arrived damaged | The shop has been told, usually answers within 24 h',
    ],
    staff: ['客户说收到时有破损 | {ago 0}', 'The customer says it arrived damaged | {ago 0}'],
    why: ['客户在包裹页上说有破损', 'The customer said on the parcel page that it is damaged'],
  },
  'back, nobody says why': {
    shopper: ['正在退回给商家 | 快递公司没说原因', "Going back to the shop | The carrier didn't say why"],
    staff: ['退回中，没说原因 | {ago 0}', 'Going back, nobody says why | {ago 0}'],
    why: ['快递公司说：“退回”，没说原因', 'The carrier says “退回”, not why'],
  },
  'back, for another reason': {
    shopper: ['正在退回给商家 | 原因：地址不详', 'Going back to the shop | Reason: the address is not clear'],
    staff: ['正在退回 | {ago 0} · 地址不详', 'Going back | {ago 0} · the address is not clear'],
    why: ['快递公司说：“退回”', 'The carrier says “退回”'],
  },
  refused: {
    shopper: ['已拒收，正在退回 | 不是你拒的？告诉商家', 'Refused, going back | Not you? Tell the shop'],
    staff: ['客户拒收，正在退回 | {ago 0} · 拒收', 'Refused by the customer, going back | {ago 0} · refused'],
    why: ['快递公司说：“拒收”', 'The carrier says “拒收”'],
  },
  'bad phone': {
    shopper: [
      '电话不对，联系不上你 | 快递员手里的号码打不通',
      "The phone number is wrong | The courier can't reach you",
    ],
    staff: ['客户电话不对 | {ago 0}', "The customer's phone number is wrong | {ago 0}"],
    why: ['快递公司说：“空号”', 'The carrier says “空号”'],
  },
  'bad address': {
    shopper: [
      '地址不清楚，送不了 | 快递员找不到门，补上就能接着送',
      "The address is not clear | The courier can't find the door",
    ],
    staff: ['地址不清楚，送不了 | {ago 0}', 'The address is not clear | {ago 0}'],
    why: ['快递公司说：“地址不详”', 'The carrier says “地址不详”'],
  },
  'out of area': {
    shopper: [
      '超出了网点的派送范围 | 会晚到一些，商家已收到提醒',
      'Outside the depot’s delivery area | It will be somewhat later; the shop has been told',
    ],
    staff: ['超出网点的派送范围 | {ago 0}', 'Outside the depot’s delivery area | {ago 0}'],
    why: ['快递公司说：“超区”', 'The carrier says “超区”'],
  },
  missorted: {
    shopper: [
      '送错地方了，正在转回 | 现在在宁波，会晚到一些',
      'Went to the wrong place | It is in Ningbo now and will be somewhat later',
    ],
    staff: ['送错地方了，现在在宁波 | {ago 0}', 'Went to the wrong place, now in Ningbo | {ago 0}'],
    why: ['快递公司说：“错分”', 'The carrier says “错分”'],
  },
  papers: {
    shopper: ['海关要补资料 | 缺：发票', 'Customs needs papers | Missing: invoice'],
    staff: ['海关要补资料 | {ago 0} · 发票', 'Customs needs papers | {ago 0} · invoice'],
    why: ['快递公司说：“补资料”', 'The carrier says “补资料”'],
  },
  'only held': {
    shopper: ['被海关留下检查 | 查完才会放行', 'Held by customs for a check | It waits until the check is done'],
    staff: ['被海关留下检查 | {ago 0}', 'Held by customs for a check | {ago 0}'],
    why: ['快递公司说：“查验”', 'The carrier says “查验”'],
  },
  duty: {
    shopper: [
      '交了税就能放行 | 税款 ¥128.60，只在官方页面缴，我们不代收',
      'Pay the duty to release it | ¥128.60, only on the official page; we never collect duty',
    ],
    staff: ['等交税放行 | {ago 0} · ¥128.60', 'Duty to be paid before release | {ago 0} · ¥128.60'],
    why: ['快递公司说：“缴税”', 'The carrier says “缴税”'],
  },
  delayed: {
    shopper: [
      '在武汉停住了 | {ago 0}停下的，商家已收到提醒',
      'Stopped in Wuhan | Since {ago 0}; the shop has been told',
    ],
    staff: ['在武汉停住了 | {ago 0}', 'Stopped in Wuhan | {ago 0}'],
    why: ['快递公司说：“滞留”', 'The carrier says “滞留”'],
  },
  'delayed, by a code': {
    shopper: [
      '包裹停住了 | {ago 0}停下的，商家已收到提醒',
      'The parcel has stopped | Since {ago 0}; the shop has been told',
    ],
    staff: ['包裹停住了 | {ago 0}', 'The parcel has stopped | {ago 0}'],
    why: ['数据源给的状态码是 604', 'The source gave the code 604'],
  },
  'not delivered': {
    shopper: ['没送成，一般会再送', 'Not delivered, usually tried again'],
    staff: ['没送成 | {ago 0}', 'Not delivered | {ago 0}'],
    why: ['快递公司说：“138****1234”', 'The carrier says “138****1234”'],
  },
  unreachable: {
    shopper: [
      '电话打不通，送不了 | 快递员打过电话，没联系上你',
      "Can't reach you by phone | The courier called and got no answer",
    ],
    staff: ['客户电话打不通，送不了 | {ago 0}', "The customer can't be reached by phone | {ago 0}"],
    why: ['快递公司说：“0”', 'The carrier says “0”'],
  },
  damaged: {
    shopper: [
      '包装破了，已告诉商家 | 快递公司{day 0}登记',
      'Box damaged, the shop knows | Recorded by the carrier {day 0}',
    ],
    staff: ['包装破了 | {ago 0}', 'Box damaged | {ago 0}'],
    why: ['快递公司说：“破损”', 'The carrier says “破损”'],
  },
  lost: {
    shopper: ['包裹可能丢了 | 已告诉商家，补发还是退款由你们定', 'The parcel may be lost | The shop has been told'],
    staff: ['包裹可能丢了 | {ago 0}', 'The parcel may be lost | {ago 0}'],
    why: ['快递公司说：“丢失”', 'The carrier says “丢失”'],
  },
};
