import { maskEvents, toEvents } from '../../../cloudfunctions/_core/tracking/events';
import { scan, T0 } from './made-events';

const recipient = { name: '陈小明', phone: '13812345678' };
const source = { carrier: 'zto-express', provider: 'kdniao', receivedAt: T0 } as const;

describe('toEvents', () => {
  it('keeps neither the recipient’s name nor phone in the words', () => {
    const [event] = toEvents([scan(1, '已签收，签收人：陈小明 138-1234-5678')], { ...source, recipient });
    expect(event?.rawText).toBe('已签收，签收人：陈** 138****5678');
    expect(JSON.stringify(event)).not.toMatch(/小明|1234-?5678/);
  });

  it('leaves the courier’s call number alone', () => {
    const [event] = toEvents([scan(1, '派件员王建国（13800001234）正在派件')], { ...source, recipient });
    expect(event?.reading.facts).toMatchObject({ courierName: '王建国', courierPhone: '13800001234' });
  });

  it('takes control and bidi characters out and cuts at 512 characters', () => {
    const [event] = toEvents([scan(1, `快件\u202e到达\u0000${'长'.repeat(600)}`)], source);
    expect(event?.rawText.startsWith('快件 到达 长')).toBe(true);
    expect(event?.rawText).toHaveLength(512);
  });
});

describe('maskEvents', () => {
  it('gives events that waited in quarantine the ids that later pushes give them', () => {
    const scans = [scan(1, '已签收，签收人：陈小明')];
    const masked = maskEvents(toEvents(scans, source), { carrier: 'zto-express', recipient });
    expect(masked).toEqual(toEvents(scans, { ...source, recipient }));
  });
});
