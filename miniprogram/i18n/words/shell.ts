/** What may come up over any page: a fault of ours, and the privacy contract. */
const zh = {
  fault: (id: string) => `这里出了点问题，报告号 ${id}`,
  reopen: '重新打开',
  putAway: '收起这条提示',
  toParcels: '去我的包裹',
  privacyTitle: '先看一眼隐私保护指引',
  /** By the call that waits, as WeChat names it; only what this app calls. */
  needs: {
    setClipboardData: '要复制到剪贴板，微信要你先同意。不同意也行，按住文字自己选',
  } as Readonly<Record<string, string>>,
  needsElse: '这一步，微信要你先同意。不同意，别的也照常用',
  readContract: '看隐私保护指引',
  agree: '同意',
  refuse: '不用了',
};

const en: typeof zh = {
  fault: (id: string) => `Something went wrong here. Report ${id}`,
  reopen: 'Reopen',
  putAway: 'Put this notice away',
  toParcels: 'My parcels',
  privacyTitle: 'Our privacy guide first',
  needs: {
    setClipboardData: 'WeChat wants your yes before we copy. Or hold the text and select it yourself',
  },
  needsElse: 'WeChat wants your yes before this step. The rest works without it',
  readContract: 'Read the privacy guide',
  agree: 'Agree',
  refuse: 'Not now',
};

export const shell = { 'zh-CN': zh, en };
export type ShellWords = typeof zh;
