import type { MessageEntry } from '../../../../typings/shopper';
import type { Locale, NoticeReason, Told } from '../../../../typings/vocabulary';

/** Words of recent messages: in this package, so that the list does not carry them. */
const zh = {
  title: '最近的消息',
  caption: '最近 30 天，新的在前',
  emptyTitle: '还没有消息',
  emptyLine: '在微信里告诉过你什么，没告诉的是为什么，都会记在这里',
  outcome: { sent: '已发', waiting: '等着', not_sent: '没发' } satisfies Record<MessageEntry['outcome'], string>,
  /** Instead of 没发, where nobody knows. */
  unclear: '说不准',
  because: (outcome: string, why: string) => `${outcome}：${why}`,
  sentAt: (time: string) => `${time}已发`,
  /** Of a message that was sent later than its news. */
  happenedAt: (time: string) => `发生在${time}`,
  reason: {
    no_accept: '没有剩余额度',
    switched_off: '这类没开',
    kept: '留着额度，后面可能有更要紧的',
    folded: '和另一条并在一起说了',
    quiet_hours: '安静时段',
    in_turn: '前一条还没发完，按顺序来',
    outdated: '轮到它时已经过时了',
    superseded: '后来有了更新的消息',
    refused_by_wechat: '微信没收下这一条',
    temporary_failure: '微信那边一直没通',
    answer_lost: '微信没回话，可能已经到了',
    no_room: '商家还没设接收消息的群',
  } satisfies Record<NoticeReason, string>,
  retrying: '微信那边没通，过会儿再试',
  quietUntil: (time: string) => `安静时段，${time}后说`,
  keptFor: (news: string) => `留着额度给“${news}”`,
  news: {
    out_for_delivery: '派送',
    soon: '快到了',
    awaiting_pickup: '到站取件',
    trouble: '出了问题',
    delivered: '签收',
    arrived_city: '到本市',
  } satisfies Record<Told, string>,
};

const en: typeof zh = {
  title: 'Messages',
  caption: 'Last 30 days, newest first',
  emptyTitle: 'No messages yet',
  emptyLine: "What WeChat told you, and why it didn't, is noted here",
  outcome: { sent: 'Sent', waiting: 'Waiting', not_sent: 'Not sent' },
  unclear: 'Unclear',
  because: (outcome, why) => `${outcome}: ${why}`,
  sentAt: (time) => `Sent ${time}`,
  happenedAt: (time) => `Happened ${time}`,
  reason: {
    no_accept: 'no messages left',
    switched_off: 'you turned these off',
    kept: 'kept for something that may matter more',
    folded: 'another message said it too',
    quiet_hours: 'quiet hours',
    in_turn: 'the one before it goes first',
    outdated: 'it was old news by then',
    superseded: 'there was newer news',
    refused_by_wechat: "WeChat didn't take it",
    temporary_failure: "WeChat couldn't be reached",
    answer_lost: 'WeChat gave no answer; it may have arrived',
    no_room: 'the shop has no chat set up for it',
  },
  retrying: "WeChat can't be reached, trying again soon",
  quietUntil: (time) => `quiet hours, after ${time}`,
  keptFor: (news) => `kept for ${news}`,
  news: {
    out_for_delivery: 'delivery day',
    soon: 'the last hour',
    awaiting_pickup: 'the pickup code',
    trouble: 'problems',
    delivered: 'the delivery',
    arrived_city: 'arrival in your city',
  },
};

export type MessageWords = typeof zh;

export const messagesWords: Readonly<Record<Locale, MessageWords>> = { 'zh-CN': zh, en };
