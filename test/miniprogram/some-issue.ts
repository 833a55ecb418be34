import type { IssuePage } from '../../typings/merchant';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
/** 15:50 in Beijing. */
export const NOW = Date.UTC(2026, 10, 21, 7, 50);
/** 13:02 in Beijing. */
export const WENT_WRONG = NOW - 168 * MINUTE;

/** Not delivered at 13:02, to be answered within two hours, and nobody is on it. */
export function someIssue(changes: Partial<IssuePage> = {}): IssuePage {
  return {
    parcelId: 'p1',
    code: 'delivery_failed',
    since: WENT_WRONG,
    orderNo: 'A1001',
    goods: '落地灯',
    carrierName: '中通快递',
    waybillNo: '761234567890',
    place: '杭州',
    stage: 'out_for_delivery',
    claimed: true,
    headline: ['没送成，还没重新安排'],
    openedAt: WENT_WRONG,
    deadlineAt: WENT_WRONG + 2 * HOUR,
    why: [{ kind: 'clock', at: WENT_WRONG, zone: 'Asia/Shanghai' }, '没送成，2 小时内没有新的派送安排'],
    steps: ['打给网点，约今天 18:00 后再送', '告诉客户新的时间'],
    receiver: { name: '陈**', phone: '138****5678' },
    acceptsLeft: 1,
    replies: ['预计明天 18:00 前送到。', '18:00 前告诉你结果。'],
    log: [{ at: WENT_WRONG, what: { kind: 'opened' } }],
    colleagues: [{ key: 'k1', name: '小林' }],
    revision: 3,
    asOf: NOW,
    ...changes,
  };
}
