/** The page for links that lead nowhere any more. */
const zh = {
  bar: '页面不在了',
  title: '这个页面不在了',
  line: '可能是旧的消息或卡片。你的包裹都还在',
  toParcels: '去我的包裹',
};

const en: typeof zh = {
  bar: 'Page gone',
  title: 'This page is gone',
  line: 'The message or card may be an old one. Your parcels are all still here',
  toParcels: 'My parcels',
};

export const lostWords = { 'zh-CN': zh, en };
