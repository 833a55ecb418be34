import {
  CARRIERS,
  carrierByCode,
  guessCarriers,
  hasOddCheckDigit,
  normalizeWaybillNo,
} from '../../../cloudfunctions/_core/carriers/carriers';

const samples = CARRIERS.flatMap(({ code, samples: of }) => (of?.valid ?? []).map((number) => ({ code, number })));
const odd = CARRIERS.flatMap(({ code, samples: of }) => (of?.odd ?? []).map((number) => ({ code, number })));

describe('the carrier table', () => {
  it('has each code once, kebab-case, with both names', () => {
    const codes = CARRIERS.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThanOrEqual(60);
    for (const { code, names } of CARRIERS) {
      expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(names['zh-CN'] && names.en).toBeTruthy();
    }
  });

  it.each(samples)('guesses $code for $number', ({ code, number }) => {
    expect(guessCarriers(number).slice(0, 3)).toContain(code);
    expect(hasOddCheckDigit(code, number)).toBe(false);
  });

  it.each(odd)('asks about $number of $code', ({ code, number }) => {
    expect(hasOddCheckDigit(code, number)).toBe(true);
  });
});

describe('guessCarriers', () => {
  it.each([
    { number: 'YT1234567890123', first: 'yto-express' },
    { number: 'YT1234567890123456', first: 'yunexpress' },
    { number: 'sf 1234567890123', first: 'sf-express' },
    { number: '3318810025', first: 'dhl' },
    { number: '986578788855', first: 'sf-express' },
    { number: '041441760228964', first: 'fedex' },
    { number: '9800000000001', first: 'china-post' },
    { number: '9700000000001', first: 'ems' },
    { number: '420 22153 9101026837331000039521', first: 'usps' },
    { number: '4201002334249200190132607600833457', first: 'usps' },
    { number: 'JJD00000000000000001', first: 'dhl' },
    { number: '268000000001', first: 'sf-express' },
  ])('puts $first first for $number', ({ number, first }) => {
    expect(guessCarriers(number)[0]).toBe(first);
  });

  it('takes a fitting last digit of twelve for chance, an odd one for a no', () => {
    expect(guessCarriers('986578788855')).toEqual(['sf-express', 'zto-express', 'fedex']);
    expect(guessCarriers('3318810025')).toEqual(['dhl']);
  });

  it('guesses nothing for what fits nobody', () => {
    expect(guessCarriers('ABC')).toEqual([]);
  });
});

it('never asks about a carrier without a rule, or one it does not know', () => {
  expect([hasOddCheckDigit('zto-express', '1'), hasOddCheckDigit('nobody', '3318810026')]).toEqual([false, false]);
});

it('normalizes a number as people type it', () => {
  expect(normalizeWaybillNo(' sf 123\t４５ ')).toBe('SF12345');
  expect(carrierByCode('__proto__')).toBeUndefined();
});
