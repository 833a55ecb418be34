import { fitsKeyword } from '../../../local/cloud/keyword-values';

it.each([
  { keyword: 'thing1', takes: ['长'.repeat(20), '餐椅 ×2'], refuses: ['长'.repeat(21), 'a\nb', ' '] },
  { keyword: 'phrase2', takes: ['派送中', '五个汉字呀'], refuses: ['六个汉字了呀', '派送a', '没送成…', '已签收1'] },
  { keyword: 'character_string3', takes: ['8-2-3006', 'x'.repeat(32)], refuses: ['x'.repeat(33), '取件码'] },
  { keyword: 'number4', takes: ['12', '-1.5', '1'.repeat(32)], refuses: ['1'.repeat(33), '12件', '.'] },
  { keyword: 'letter5', takes: ['abc', 'x'.repeat(32)], refuses: ['x'.repeat(33), 'a1', '字'] },
  { keyword: 'symbol6', takes: ['!?', '#####'], refuses: ['######', 'a', '字'] },
  {
    keyword: 'name7',
    takes: ['陈小满', '名'.repeat(10), 'x'.repeat(20)],
    refuses: ['名'.repeat(11), 'x'.repeat(21), '陈2'],
  },
  { keyword: 'phone_number8', takes: ['+86-0766-66888866'], refuses: ['138 0000 5678 转 1', '1'.repeat(18)] },
  { keyword: 'car_number9', takes: ['粤A8Z888挂', '粤AD12345'], refuses: ['粤A8Z8888挂', '粤A-12345'] },
  { keyword: 'amount10', takes: ['¥100.5元', '99'], refuses: ['12345678901', '一百'] },
  { keyword: 'date11', takes: ['11月21日 14:00~16:00', '2026-11-21'], refuses: ['今天 14:00', '明天', ''] },
  { keyword: 'time12', takes: ['15:01'], refuses: ['明天 15:01', '  '] },
  { keyword: 'enum13', takes: ['whatever it lists'], refuses: [''] },
])('$keyword', ({ keyword, takes, refuses }) => {
  expect(takes.filter((value) => !fitsKeyword(keyword, value))).toEqual([]);
  expect(refuses.filter((value) => fitsKeyword(keyword, value))).toEqual([]);
});

it.each(['thing', '1thing', 'Thing1', 'thing1.value'])('%s is no keyword', (keyword) => {
  expect(fitsKeyword(keyword, 'a')).toBe(false);
});
