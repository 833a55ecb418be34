import { maskEvents, toEvents } from '../../../../cloudfunctions/_core/tracking/merging/events';
import { scan, T0 } from '../made-events';

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

it('keeps 64 characters of a place and of a fact, and 80 of the words that a rule saw', () => {
  const long = '😀'.repeat(300);
  const [unread] = toEvents([scan(1, long, { place: long })], source);
  expect(unread).toMatchObject({ rawText: long, place: '😀'.repeat(64), reading: { why: { words: '😀'.repeat(80) } } });
  const [waiting] = toEvents([scan(1, `快件已送达至文三路驿站${'【长长长长长长】'.repeat(12)}`)], source);
  expect(waiting?.reading.facts.station).toHaveLength(64);
});

describe('a third person’s number', () => {
  it.each([
    { text: '已签收，签收人：隔壁李四13712345678', facts: { signer: '隔壁李四' } },
    { text: '已签收，签收人：前台0571-86106326', facts: { signer: '前台' } },
    { text: '派送失败，原因：邻居137 1234 5678说搬走了', facts: { reason: '邻居137****5678说搬走了' } },
    {
      text: '快件已暂存至【文三路菜鸟驿站13712345678】，请凭8-2-4017取件',
      facts: { station: '文三路菜鸟驿站137****5678', stationPhone: '13712345678', pickupCode: '8-2-4017' },
    },
    { text: '快件到达【杭州文三路网点13712345678】', facts: {} },
  ])('$text', ({ text, facts }) => {
    const read = toEvents([scan(1, text)], source)[0]?.reading.facts ?? {};
    expect(read).toMatchObject(facts);
    const { stationPhone: _station, courierPhone: _courier, ...texts } = read;
    expect(JSON.stringify(texts)).not.toMatch(/137 ?1234 ?5678|86106326/);
  });
});

describe('a recipient who is called like a city', () => {
  const hangzhou = { name: '杭州', phone: '13812345678' };
  it('leaves places, and the ids of quarantined scans, whole', () => {
    const scans = [
      scan(1, '【杭州市】快件离开【杭州转运中心】已发往【长沙转运中心】', { place: '杭州' }),
      scan(2, '已签收，签收人：杭州先生'),
    ];
    const events = toEvents(scans, { ...source, recipient: hangzhou });
    expect(events[0]).toMatchObject({
      place: '杭州',
      reading: { facts: { city: '杭州市', facility: '杭州转运中心' } },
    });
    expect(events[1]?.rawText).toBe('已签收，签收人：杭**先生');
    expect(maskEvents(toEvents(scans, source), { carrier: 'zto-express', recipient: hangzhou })).toEqual(events);
  });
});

describe('maskEvents', () => {
  it('gives events that waited in quarantine the ids that later pushes give them', () => {
    const scans = [scan(1, '已签收，签收人：陈小明')];
    const masked = maskEvents(toEvents(scans, source), { carrier: 'zto-express', recipient });
    expect(masked).toEqual(toEvents(scans, { ...source, recipient }));
  });
});
