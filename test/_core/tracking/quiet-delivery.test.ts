import type { ParcelSummary } from '../../../cloudfunctions/_core/tracking/parcel';
import { describeParcel } from '../../../cloudfunctions/_core/tracking/describe-parcel';

const HOUR = 3_600_000;
const OUT_AT = Date.UTC(2026, 10, 21, 1);
const out: ParcelSummary = {
  _id: 'p',
  keys: ['p'],
  merchantId: 'm',
  carrier: 'zto-express',
  waybillNo: '1',
  orderId: 'o',
  orderNo: 'A',
  orderedAt: 0,
  items: [],
  requestKey: 'r',
  shippedAt: OUT_AT - 24 * HOUR,
  createdAt: 0,
  version: 1,
  stage: 'out_for_delivery',
  issues: [],
  openIssues: [],
  recipient: { sealed: { keyId: 'k', box: '' }, nameMask: '', phoneMask: '', phoneTail: '', phoneLookup: '' },
  facts: { courier: { name: '王师傅', since: OUT_AT } },
  newest: {
    at: OUT_AT,
    zone: 'Asia/Shanghai',
    rawText: '派件中',
    reading: { status: 'out_for_delivery', facts: {}, why: { rule: 'r', words: '派件中' } },
  },
};
const day = { kind: 'day', at: OUT_AT, zone: 'Asia/Shanghai' };
const moment = { ...day, kind: 'moment' };

it.each([
  {
    name: 'on the day it is promised for the day',
    hours: 3,
    locale: 'zh-CN' as const,
    want: { headline: [day, '会送到你手上'], line: ['王师傅在路上，留意电话'] },
  },
  {
    name: 'when nothing was heard any more nothing is promised',
    hours: 20,
    locale: 'zh-CN' as const,
    want: { headline: ['派送了，还没有签收消息'], line: ['王师傅', moment, '出门的'] },
  },
  {
    name: 'nor in English',
    hours: 20,
    locale: 'en' as const,
    want: { headline: ['Out for delivery, not signed for yet'] },
  },
])('$name', ({ hours, locale, want }) => {
  expect(describeParcel(out, { locale, now: OUT_AT + hours * HOUR })).toMatchObject(want);
});

it('speaks of the customer to staff, and to nobody else', () => {
  const now = OUT_AT + HOUR;
  expect(describeParcel(out, { locale: 'zh-CN', now, viewer: 'staff' }).headline).toEqual([day, '会送到客户手上']);
  expect(describeParcel({ ...out, stage: 'awaiting_pickup' }, { locale: 'en', now, viewer: 'staff' }).headline).toEqual(
    ['At the pickup point, ready for the customer'],
  );
});
