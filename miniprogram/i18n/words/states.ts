/** States that every screen shares. */
const zh = {
  loading: '正在打开',
  offline: (time: string) => `没有网络。下面是${time}存下的内容`,
  cannotConnect: (time: string) => `现在连不上，下面是${time}存下的内容`,
  retry: '重试',
  failedTitle: '没打开成',
  failedLine: '多半是网络的事',
  brokenLine: '这次是我们的问题，抱歉。过一会儿再试',
  tryAgain: '再试一次',
  notConfiguredTitle: '还没连上云',
  notConfiguredLine: '运行 npm start，或在 miniprogram/config.ts 里填云环境',
  notFoundTitle: '这里没有这个包裹',
  notFoundLine: '可能链接过期，或不在你的名下',
  toList: '看我自己的包裹',
  updated: (age: string) => `${age}更新`,
  checked: (age: string) => `${age}查过，没有新消息`,
  copied: '已复制',
  notCopied: '没复制，按住文字可以自己选',
  close: '关闭',
};

const en: typeof zh = {
  loading: 'Loading',
  offline: (time: string) => `Offline. Saved at ${time}`,
  cannotConnect: (time: string) => `Can't connect. This was saved at ${time}`,
  retry: 'Retry',
  failedTitle: "That didn't load",
  failedLine: 'Probably the network',
  brokenLine: 'This one is on us, sorry. Try again in a moment',
  tryAgain: 'Try again',
  notConfiguredTitle: 'No cloud yet',
  notConfiguredLine: 'Run npm start, or fill in the cloud environment in miniprogram/config.ts',
  notFoundTitle: 'No such parcel here',
  notFoundLine: "The link may have expired, or it isn't yours",
  toList: 'My own parcels',
  updated: (age: string) => `Updated ${age}`,
  checked: (age: string) => `Checked ${age}, nothing new`,
  copied: 'Copied',
  notCopied: 'Not copied. Hold the text to select it',
  close: 'Close',
};

export const states = { 'zh-CN': zh, en };
export type StateWords = typeof zh;
