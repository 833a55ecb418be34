import type { Notice } from '../../../cloudfunctions/_core/notices/types';
import type { ParcelOutline } from '../../../cloudfunctions/_core/tracking/parcel';
import {
  lostNotice,
  refusedNotice,
  withHeardFolded,
  withHeardRefused,
  withHeardSent,
  type HeardSent,
} from '../../../cloudfunctions/_core/notices/heard-sent';

const AT = Date.UTC(2026, 10, 21, 6);
const MINUTE = 60_000;

const lost: Notice = {
  id: 'delivered',
  milestone: 'delivered',
  told: 'delivered',
  template: 'progress',
  at: AT - MINUTE,
  to: 'oBuyer',
  state: 'sending',
  attempts: 1,
  unanswered: 0,
  begunAt: AT,
  nextAt: AT + 90_000,
};
const parcelWith = (...notices: Notice[]): ParcelOutline =>
  ({ _id: 'p', version: 1, notices }) as unknown as ParcelOutline;
const sent: HeardSent = { to: 'oBuyer', templates: ['progress'], messageId: '77', at: AT + 1_000 };
const { nextAt: _done, ...ended } = lost;

describe('a message of which WeChat tells', () => {
  it.each([
    { name: 'on its way', notice: lost, found: true },
    { name: 'waiting for its second try', notice: { ...lost, reason: 'answer_lost' as const }, found: true },
    { name: 'given up', notice: { ...ended, state: 'failed' as const, reason: 'answer_lost' as const }, found: true },
    { name: 'waiting', notice: { ...lost, state: 'waiting' as const }, found: false },
    { name: 'sent', notice: { ...ended, state: 'sent' as const }, found: false },
    {
      name: 'refused',
      notice: { ...ended, state: 'failed' as const, reason: 'refused_by_wechat' as const },
      found: false,
    },
    { name: "somebody else's", notice: { ...lost, to: 'oOther' }, found: false },
    { name: "a room's", notice: { ...lost, channel: 'room' as const }, found: false },
    { name: 'of another template', notice: { ...lost, template: 'pickup' as const }, found: false },
    { name: 'begun two minutes before', notice: { ...lost, begunAt: sent.at - 2 * MINUTE }, found: true },
    { name: 'begun earlier', notice: { ...lost, begunAt: sent.at - 2 * MINUTE - 1 }, found: false },
    { name: 'begun after it, by a clock of its own', notice: { ...lost, begunAt: sent.at + 2 * MINUTE }, found: true },
  ])('is the notice that is $name: $found', ({ notice, found }) => {
    expect(lostNotice([parcelWith(notice)], sent)).toEqual(
      found ? { parcelId: 'p', noticeId: 'delivered', attempt: 1 } : undefined,
    );
  });

  it('is the one whose call was nearest', () => {
    const near = { ...lost, id: 'out_for_delivery', begunAt: AT + 2_000 };
    expect(lostNotice([parcelWith(lost), { ...parcelWith(near), _id: 'q' }], { ...sent, at: AT + 1_900 })).toEqual({
      parcelId: 'q',
      noticeId: 'out_for_delivery',
      attempt: 1,
    });
  });

  it('is none of two whose calls were in one second: either may never have been made', () => {
    const other = { ...parcelWith({ ...lost, begunAt: AT + 500 }), _id: 'q' };
    expect(lostNotice([parcelWith(lost), other], sent)).toBeUndefined();
  });

  it.each([
    { name: 'the same', id: '1864323726461255680', known: '1864323726461255680', isSame: true },
    { name: 'told of as a number', id: '1864323726461255700', known: '1864323726461255683', isSame: true },
    { name: 'its neighbour', id: '1864323726461255684', known: '1864323726461255683', isSame: false },
    { name: 'another', id: '77', known: '78', isSame: false },
    { name: 'no number', id: 'a', known: 'b', isSame: false },
  ])('is none when its id is known: $name', ({ id, known, isSame }) => {
    const other: Notice = { ...ended, id: 'soon', state: 'sent', messageId: known };
    expect(lostNotice([parcelWith(lost, other)], { ...sent, messageId: id }) === undefined).toBe(isSame);
  });

  it('makes its notice sent, and leaves the others', () => {
    const other: Notice = { ...lost, id: 'soon', state: 'waiting', nextAt: AT + 5 };
    const before = { ...parcelWith({ ...lost, reason: 'answer_lost' }, other), nextNoticeAt: AT + 5 };
    const after = withHeardSent(before, 'delivered', sent);
    expect(after.notices).toEqual([{ ...ended, state: 'sent', sentAt: sent.at, messageId: '77' }, other]);
    expect(after.nextNoticeAt).toBe(AT + 5);
    expect(withHeardSent(after, 'delivered', sent)).toBe(after);
    expect(withHeardSent(after, 'nobody', sent)).toBe(after);
  });
});

describe('a message that WeChat took and did not send', () => {
  const leader = { parcelId: 'p1', noticeId: ended.id, attempt: 1 };

  it('fails, with the code, and so does what it said of others', () => {
    const before = parcelWith({ ...ended, state: 'sent', sentAt: AT, messageId: '77' });
    expect(refusedNotice([before], '77')).toEqual({ ...leader, parcelId: before._id });
    const after = withHeardRefused(before, { ...leader, parcelId: before._id }, '43101');
    expect(after.notices).toEqual([
      { ...ended, state: 'failed', reason: 'refused_by_wechat', code: '43101', messageId: '77' },
    ]);
    expect(withHeardRefused(after, { ...leader, parcelId: before._id }, '43101')).toBe(after);
    const led = parcelWith({ ...ended, state: 'folded', sentAt: AT, foldedInto: leader });
    expect(withHeardRefused({ ...led, _id: 'p2' }, leader, '43101').notices).toMatchObject([
      { state: 'failed', reason: 'refused_by_wechat', code: '43101' },
    ]);
  });

  it('is known by its id alone', () => {
    expect(refusedNotice([parcelWith({ ...ended, state: 'sent', messageId: '76' }, lost)], '77')).toBeUndefined();
  });
});

it('may be the word on one that was sent without an id: then it is on no other', () => {
  const unnamed: Notice = { ...ended, state: 'sent', sentAt: AT };
  const other: Notice = { ...lost, id: 'out_for_delivery', milestone: 'out_for_delivery', begunAt: AT - 20_000 };
  expect(lostNotice([parcelWith(unnamed, other)], sent)).toBeUndefined();
  expect(lostNotice([parcelWith({ ...unnamed, messageId: '76' }, other)], sent)).toMatchObject({ noticeId: other.id });
});

it('a lost message that went has told of the others too', () => {
  const leader = { parcelId: 'p1', noticeId: 'delivered', attempt: 1 };
  const led = parcelWith({ ...lost, foldedInto: leader });
  expect(withHeardFolded(led, leader, AT).notices).toMatchObject([{ state: 'folded', sentAt: AT }]);
  expect(withHeardFolded(led, { ...leader, noticeId: 'other' }, AT)).toBe(led);
  expect(withHeardFolded(led, { ...leader, attempt: 2 }, AT)).toBe(led);
});
