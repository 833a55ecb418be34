import fc from 'fast-check';
import { roomWords, type RoomNews, type RoomParcel } from '../../../cloudfunctions/_core/notices/room-words';
import type { IssueCode } from '../../../typings/vocabulary';

const AT = Date.UTC(2026, 10, 21, 6, 5);
const SHOP = { shopName: '木作小铺' };

const parcel = (change: Partial<RoomParcel> = {}): RoomParcel => ({
  _id: 'p1',
  items: [{ name: '餐椅', quantity: 2 }],
  orderNo: 'M20261120001',
  carrier: 'zto-express',
  waybillNo: '75312345678901',
  shippedAt: AT - 86_400_000,
  stage: 'out_for_delivery',
  facts: { city: '杭州' },
  issues: [],
  ...change,
});
const news = (code: IssueCode, change: Partial<RoomParcel> = {}, reason?: string, rule = 'r'): RoomNews => ({
  notice: { milestone: code, at: AT },
  parcel: parcel({
    issues: [{ code, since: AT, why: { rule, words: 'w' }, ...(reason !== undefined && { reason }) }],
    ...change,
  }),
});

it('says of one parcel what is wrong, why, since when and where', () => {
  expect(roomWords([news('delivery_failed', {}, '家里没人')], SHOP)).toEqual({
    title: '木作小铺：没送成 · 餐椅 ×2',
    lines: ['餐椅 ×2 · 订单M20261120001 · 中通快递尾号678901 · 没送成（家里没人），11月21日 14:05起 · 在杭州'],
  });
});

it('says two things about one parcel in one line', () => {
  const of = parcel({
    facts: {},
    issues: (['stalled', 'late'] as const).map((code) => ({ code, since: AT, why: { rule: 'r', words: 'w' } })),
  });
  const both = (['stalled', 'late'] as const).map((milestone) => ({ notice: { milestone, at: AT }, parcel: of }));
  expect(roomWords(both, SHOP)).toEqual({
    title: '木作小铺：停滞中、会晚到 · 餐椅 ×2',
    lines: ['餐椅 ×2 · 订单M20261120001 · 中通快递尾号678901 · 停滞中，11月21日 14:05起；会晚到，11月21日 14:05起'],
  });
});

it.each([
  { name: 'a wrong number', code: 'bad_address', rule: 'zh.bad-phone', want: '电话不对' },
  { name: 'a wrong address', code: 'bad_address', rule: 'zh.bad-address', want: '地址不全' },
  { name: 'a depot that does not deliver there', code: 'missorted', rule: 'zh.out-of-area', want: '超出派送范围' },
  { name: 'customs that only look', code: 'customs_held', rule: 'zh.customs-held', want: '海关查验' },
] as const)('calls $name $want', ({ code, rule, want }) => {
  expect(roomWords([news(code, {}, undefined, rule)], SHOP).title).toBe(`木作小铺：${want} · 餐椅 ×2`);
});

it('names ten parcels, and counts the rest', () => {
  const twelve = Array.from({ length: 12 }, (_, at) => news('stalled', { _id: `p${at}` }));
  const { title, lines } = roomWords(twelve, SHOP);
  expect(title).toBe('木作小铺：12个包裹要处理');
  expect([lines.length, lines.at(-1)]).toEqual([11, '还有2个，到工作台看']);
});

it('masks a number before it is cut in two', () => {
  const items = [{ name: '北欧实木餐椅家用靠背 13812345678', quantity: 1 }];
  const { title, lines } = roomWords([news('stalled', { items })], SHOP);
  expect(title).toBe('木作小铺：停滞中 · 北欧实木餐椅家用靠背 138****5…');
  expect(lines[0]).toMatch(/^北欧实木餐椅家用靠背 138\*{4}5… · /);
});

it('keeps nobody’s phone number and no line break, wherever it is written', () => {
  const phone = fc.constantFrom(
    '13812345678',
    '+86 138 1234 5678',
    '0571-88123456',
    '１３８１２３４５６７８',
    '400-820-8820',
  );
  const around = fc.string({ unit: 'grapheme', maxLength: 30 });
  const text = fc.tuple(around, phone, around).map(([before, number, after]) => `${before} ${number} \n${after}`);
  const law = fc.property(text, text, text, text, (goods, orderNo, reason, city) => {
    const change = { items: [{ name: goods, quantity: 1 }], orderNo, facts: { city } };
    const { title, lines } = roomWords([news('delivery_failed', change, reason)], { shopName: goods });
    for (const line of [title, ...lines]) {
      expect(line).not.toMatch(/\n|13812345678|138 1234 5678|88123456|１３８１２３４５６７８|820-8820/);
      expect(line).not.toContain('75312345678901');
    }
  });
  fc.assert(law, { numRuns: 300 });
});
