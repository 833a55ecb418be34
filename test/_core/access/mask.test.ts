import {
  maskName,
  maskPhone,
  maskPhonesInWords,
  maskRecipientInWords,
} from '../../../cloudfunctions/_core/access/mask';

it.each([
  { phone: '13812345678', want: '138****5678' },
  { phone: '+86 138 1234 5678', want: '138****5678' },
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

describe('maskPhonesInWords', () => {
  it('masks every number but the one to keep', () => {
    const words = '快递员13800001234，投诉0571-86106326，热线400-123-4567，收件13812345678';
    expect(maskPhonesInWords(words, '138-0000-1234')).toBe(
      '快递员13800001234，投诉057****6326，热线400****4567，收件138****5678',
    );
  });

  it('leaves waybill numbers and masked numbers alone', () => {
    expect(maskPhonesInWords('单号751234567890123，138****5678')).toBe('单号751234567890123，138****5678');
  });
});

describe('maskRecipientInWords', () => {
  const recipient = { name: '陈小明', phone: '13812345678' };
  it.each([
    { text: '签收人：陈小明', want: '签收人：陈**' },
    { text: '电话138 1234 5678', want: '电话138****5678' },
    { text: '电话+8613812345678', want: '电话138****5678' },
    { text: '快递员13800001234', want: '快递员13800001234' },
  ])('$text', ({ text, want }) => {
    const once = maskRecipientInWords(text, recipient);
    expect(once).toBe(want);
    expect(maskRecipientInWords(once, recipient)).toBe(want);
  });

  it('does not tear words apart for a name of one character or one that is a word', () => {
    expect(maskRecipientInWords('陈家营站，本人签收', { name: '陈', phone: '' })).toBe('陈家营站，本人签收');
    expect(maskRecipientInWords('本人签收', { name: '本人', phone: '' })).toBe('本人签收');
  });
});
