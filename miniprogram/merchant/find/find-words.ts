/** The look-up's words, beside its page. Both languages as in `i18n/`. */
const zh = {
  title: '客服查询',
  field: '订单号、运单号或手机号',
  hint: '手机号后 4 位也行',
  first: '客户问“到哪了”，在这里查',
  firstLine: '查到后点一下，把话复制到聊天里',
  none: (q: string) => `没找到“${q}”`,
  noneLine: '订单号和运单号要写全，手机号可以只写后 4 位',
  more: '还有更多，换订单号或运单号查',
  forbidden: '你的角色看不到这里，找店主开通',
  failed: '没查到，多半是网络的事',
  order: (orderNo: string) => `订单 ${orderNo}`,
  receiver: (name: string, phone: string) => `收件人 ${name} ${phone}`,
  /** What is copied: the goods, and the headline and line that their buyer reads. */
  answer: (goods: string, said: readonly string[]) => `你的${goods}：${said.join('。')}。`,
  copy: '复制',
  copyThis: (text: string) => `${text} 复制`,
  copied: '已复制',
  see: '看包裹',
  handle: '去处理',
};

const en: typeof zh = {
  title: 'Look-up',
  field: 'Order, waybill or phone number',
  hint: 'Or the last 4 digits',
  first: 'When a customer asks where it is',
  firstLine: 'Look it up, then tap a sentence to copy it into the chat',
  none: (q) => `Nothing for “${q}”`,
  noneLine: "Order and waybill numbers in full; the phone's last 4 digits will do",
  more: 'There are more. Try the order or waybill number',
  forbidden: "Your role can't see this; ask the owner",
  failed: "That didn't load, probably the network",
  order: (orderNo) => `Order ${orderNo}`,
  receiver: (name, phone) => `Receiver ${name} ${phone}`,
  answer: (goods, said) => `Your ${goods}: ${said.join('. ')}.`,
  copy: 'Copy',
  copyThis: (text) => `${text} Copy`,
  copied: 'Copied',
  see: 'See parcel',
  handle: 'Handle',
};

export const findWords = { 'zh-CN': zh, en };
export type FindWords = typeof zh;
