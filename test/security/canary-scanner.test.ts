import fc from 'fast-check';
import { anyCharacter } from '../any-character';
import { CanaryScanner } from './canary-scanner';

const CANARIES = [
  { name: 'name', text: '欧阳拾珊' },
  { name: 'phone', text: '13812345091' },
];
const around = fc.string({ unit: anyCharacter, maxLength: 40 });

it.each<[string, (text: string) => Buffer | string]>([
  ['a text', (text) => text],
  ['a wide text', (text) => Buffer.from(`\u0000${text}`, 'utf16le')],
  ['base64', (text) => Buffer.from(text).toString('base64')],
  ['base64 of a URL', (text) => Buffer.from(text).toString('base64url')],
  ['hex', (text) => Buffer.from(text).toString('hex')],
  ['a form', (text) => encodeURIComponent(text)],
  ['JSON', (text) => JSON.stringify({ a: [text] })],
  ['a file', (text) => Buffer.concat([Buffer.from([0, 255, 7]), Buffer.from(text)])],
])('finds what was planted in %s, whatever stands around it', (_name, write) => {
  const wellFormed = around.map((text) => text.replace(/\p{Cs}/gu, ''));
  fc.assert(
    fc.property(wellFormed, wellFormed, fc.constantFrom(...CANARIES), (before, after, { name, text }) => {
      expect(new CanaryScanner(CANARIES).scan(write(before + text + after))).toEqual([name]);
    }),
  );
});

it('finds nothing where nothing is, and counts what it looked through', () => {
  const scanner = new CanaryScanner(CANARIES);
  expect(scanner.scan('欧** 138****5091 1381234509')).toEqual([]);
  expect(scanner.scanned).toBe(Buffer.byteLength('欧** 138****5091 1381234509'));
});
