import fc from 'fast-check';
import { maskName, maskPhone, maskPhonesInWords, recipientMask } from '../../../cloudfunctions/_core/access/mask';

it.each([
  { phone: '13812345678', want: '138****5678' },
  { phone: '+86 138 1234 5678', want: '138****5678' },
  { phone: '１３８１２３４５６７８', want: '138****5678' },
  { phone: '0571-86106326', want: '057****6326' },
  { phone: '12345', want: '***45' },
])('maskPhone($phone)', ({ phone, want }) => {
  expect(maskPhone(phone)).toBe(want);
});

it.each([
  { name: '陈小明', want: '陈**' },
  { name: '陈', want: '陈**' },
  { name: 'Jane Doe', want: 'J**' },
  { name: '', want: '' },
])('maskName($name)', ({ name, want }) => {
  expect(maskName(name)).toBe(want);
});

const maskRecipientInWords = (text: string, whom: { name: string; phone: string }) => recipientMask(whom)(text);

describe('maskPhonesInWords', () => {
  it('masks every number but the one to keep', () => {
    const words = '快递员13800001234，投诉0571-86106326，热线400-123-4567，收件13812345678';
    expect(maskPhonesInWords(words, '+86138-0000-1234')).toBe(
      '快递员13800001234，投诉057****6326，热线400****4567，收件138****5678',
    );
  });

  it('leaves waybill numbers and masked numbers alone', () => {
    expect(maskPhonesInWords('单号751234567890123，138****5678')).toBe('单号751234567890123，138****5678');
  });

  it.each(['138.1234.5678', '１３８１２３４５６７８', '013812345678'])('knows %s for a number', (number) => {
    expect(maskPhonesInWords(`邻居${number}，谢谢`)).toBe('邻居138****5678，谢谢');
  });
});

describe('recipientMask', () => {
  const recipient = { name: '陈小满', phone: '13812345678' };
  it.each([
    { text: '签收人：陈小满', want: '签收人：陈**' },
    { text: '签收人：陈 小满', want: '签收人：陈**' },
    { text: '签收人：陈·小　满先生', want: '签收人：陈**先生' },
    { text: '陈小满女士', want: '陈**女士' },
    { text: '电话138 1234 5678', want: '电话138****5678' },
    { text: '电话138.1234.5678', want: '电话138****5678' },
    { text: '电话13812-345678', want: '电话138****5678' },
    { text: '电话１３８—１２３４—５６７８', want: '电话138****5678' },
    { text: '电话+8613812345678', want: '电话138****5678' },
    { text: '电话+86 (138) 1234-5678', want: '电话138****5678' },
    { text: '电话013812345678', want: '电话138****5678' },
    { text: '快递员13800001234，运单138123456789', want: '快递员13800001234，运单138123456789' },
  ])('$text', ({ text, want }) => {
    const once = maskRecipientInWords(text, recipient);
    expect(once).toBe(want);
    expect(maskRecipientInWords(once, recipient)).toBe(want);
  });

  it.each([
    { name: 'Chen Xiaoman', text: 'Signed by CHEN XIAOMAN.', want: 'Signed by C**.' },
    { name: 'CHEN XIAOMAN', text: '签收人Chen  Xiao-man已签收', want: '签收人C**已签收' },
    { name: 'Chen Xiaoman', text: '签收人：ＣＨＥＮ ＸＩＡＯＭＡＮ', want: '签收人：C**' },
    { name: 'José', text: 'signed by Jose\u0301', want: 'signed by J**' },
    { name: 'Han', text: 'Left Hanoi, signed by HAN', want: 'Left Hanoi, signed by H**' },
    { name: '陈小满先生', text: '签收人：陈小满', want: '签收人：陈**' },
  ])('$name in $text', ({ name, text, want }) => {
    expect(maskRecipientInWords(text, { name, phone: '' })).toBe(want);
  });

  it.each([
    { phone: '0571-86106326', text: '联系0571 8610 6326', want: '联系057****6326' },
    { phone: '057186106326', text: '联系+86(571)8610-6326', want: '联系057****6326' },
    { phone: '0571-86106326', text: '联系86106326，回8610-6326', want: '联系057****6326，回057****6326' },
    { phone: '0571-86106326转803', text: '联系057186106326', want: '联系057****6326' },
    { phone: '+86 13812345678', text: '联系13812345678', want: '联系138****5678' },
    { phone: '１３８１２３４５６７８', text: '联系13812345678', want: '联系138****5678' },
  ])('$phone in $text', ({ phone, text, want }) => {
    expect(maskRecipientInWords(text, { name: '', phone })).toBe(want);
  });

  it.each([
    '【杭州市】快件已发往【杭州转运中心】',
    '杭州西湖网点已揽收',
    '快件离开【杭州】，下一站：杭州',
    '【杭州】快件已发出',
    '杭州',
  ])('leaves the places in “%s” whole for a recipient who is called 杭州', (text) => {
    expect(maskRecipientInWords(text, { name: '杭州', phone: '' })).toBe(text);
  });

  it('masks one who is called 杭州 where a person stands', () => {
    const words = '【杭州市】已签收，签收人：杭州先生；已放杭州家门口';
    expect(maskRecipientInWords(words, { name: '杭州', phone: '' })).toBe(
      '【杭州市】已签收，签收人：杭**先生；已放杭**家门口',
    );
  });

  it('leaves no trace of name and number, whatever stands between their characters', () => {
    const gap = fc.constantFrom('', ' ', '·', '-', '.', '\u3000');
    const gaps = fc.array(gap, { minLength: 12, maxLength: 12 });
    const noise = fc.constantFrom('已签收，签收人：', '联系', '【杭州市】由', '。', 'T ');
    fc.assert(
      fc.property(gaps, noise, noise, (between, before, after) => {
        const spaced = (text: string) => Array.from(text, (sign, index) => sign + (between[index] ?? '')).join('');
        const words = `${before}${spaced('陈小满')}${after} ${spaced('13812345678')}。`;
        const left = maskRecipientInWords(words, recipient).replace(/[\s·.-]/g, '');
        expect(left).not.toMatch(/小满|1381234|2345678/);
      }),
    );
  });

  it('does not tear words apart for a name of one character or one that is a word', () => {
    expect(maskRecipientInWords('陈家营站，本人签收', { name: '陈', phone: '' })).toBe('陈家营站，本人签收');
    expect(maskRecipientInWords('本人签收', { name: '本人', phone: '' })).toBe('本人签收');
  });
});
