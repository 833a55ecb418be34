import { CARRIERS, type CarrierCode } from '../../cloudfunctions/_core/carriers/carriers';
import { carrierBook, type CarrierCodes } from '../../cloudfunctions/_providers/carrier-codes';

/** A table in which only some carriers have codes. */
function bookOf(codes: Partial<CarrierCodes>) {
  const none = Object.fromEntries(CARRIERS.map(({ code }) => [code, []]));
  return carrierBook({ ...(none as unknown as CarrierCodes), ...codes }, 'test');
}
const { codeOf, codeFor, carrierOf } = bookOf({
  'zto-express': ['first', 'second'],
  'china-post': ['post'],
  'china-post-international': ['post'],
  epacket: ['post'],
});

it('asks with the first code', () => {
  expect([codeOf('zto-express'), codeFor('zto-express')]).toEqual(['first', 'first']);
});

it.each(['yto-express', 'nobody', 'constructor', ''])('has no code for %s, and says so', (carrier) => {
  expect(codeOf(carrier)).toBeUndefined();
  expect(() => codeFor(carrier)).toThrow(expect.objectContaining({ code: 'unknown_carrier' }) as Error);
});

it.each<{ code: string; number?: string; want: CarrierCode | undefined }>([
  { code: 'second', want: 'zto-express' },
  { code: ' SECOND ', want: 'zto-express' },
  { code: 'third', want: undefined },
  { code: '__proto__', want: undefined },
  { code: 'post', want: 'china-post' },
  { code: 'post', number: 'RA123456785CN', want: 'china-post-international' },
  { code: 'post', number: 'LA123456785CN', want: 'epacket' },
  { code: 'post', number: '1Z5R89390357567127', want: 'china-post' },
])('$code of $number is $want', ({ code, number, want }) => {
  expect(carrierOf(code, number)).toBe(want);
});
