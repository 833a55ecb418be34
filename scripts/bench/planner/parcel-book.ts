import type { NoticedParcel, Planned } from '../../../cloudfunctions/_core/notices/decision';
import type { Notice } from '../../../cloudfunctions/_core/notices/types';
import { afterCall, beginAttempt } from '../../../cloudfunctions/_core/notices/attempt';
import { decided } from '../../../cloudfunctions/_core/notices/decision';
import type { Life, LifeParcel, News } from './life';

/** A person's parcels as the database has them: what has happened, and nothing of what will. */
export interface ParcelBook {
  /** Something happened: the parcel is there now, and its notice is due. */
  write(news: News): void;
  /** Writes down what became of a notice, as after a call that WeChat took. */
  settle(planned: Planned): void;
  /** Those that were shipped by then, epoch ms. */
  parcelsAt(now: number): NoticedParcel[];
}

/** @param to who is told */
export function openBook({ parcels }: Life, to: string): ParcelBook {
  const book = new Map(parcels.map((parcel) => [parcel.id, shipped(parcel)]));
  const changed = (id: string, change: (parcel: NoticedParcel) => NoticedParcel): void => {
    const parcel = book.get(id);
    if (!parcel) throw new Error(`bench: no parcel ${id}`);
    book.set(id, change(parcel));
  };
  return {
    write: (news) => {
      changed(news.parcelId, (parcel) => withNews(parcel, news, to));
    },
    settle: ({ parcel: { _id }, notice, decision }) => {
      const at = notice.at;
      const after =
        decision.do === 'send'
          ? afterCall(beginAttempt(notice, { carries: decision.carries }, at), { outcome: 'sent' }, at)
          : decided(notice, decision, at);
      changed(_id, (parcel) => ({
        ...parcel,
        notices: parcel.notices.map((one) => (one.id === notice.id ? after : one)),
      }));
    },
    parcelsAt: (now) => [...book.values()].filter(({ shippedAt }) => shippedAt <= now),
  };
}

const shipped = ({ id, shippedAt }: LifeParcel): NoticedParcel => ({
  ...{ _id: id, merchantId: 'bench', orderId: id, stage: 'in_transit', openIssues: [], facts: {} },
  ...{ shippedAt, notices: [] },
});

function withNews(parcel: NoticedParcel, news: News, to: string): NoticedParcel {
  const notices = [...parcel.notices, noticeOf(news, to)];
  switch (news.code) {
    case 'arrived_city':
    case 'out_for_delivery':
    case 'awaiting_pickup':
      return { ...parcel, stage: news.code, notices };
    case 'delivered':
      return { ...parcel, stage: news.code, openIssues: [], notices };
    default:
      return { ...parcel, openIssues: [news.code], notices };
  }
}

const noticeOf = ({ code, told, template, at }: News, to: string): Notice => ({
  ...{ id: code, milestone: code, told, template, at, to },
  ...{ state: 'waiting', attempts: 0, unanswered: 0, nextAt: at },
});
