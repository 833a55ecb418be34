import { describeSizes, oversized, packageSizes } from '../../scripts/check/package-sizes';

const KB = 1024;
const file = (kilobytes: number): Buffer => Buffer.alloc(kilobytes * KB);

it('counts bytes, not characters, and gives each subpackage its own', () => {
  const sizes = packageSizes({ 'app.js': '知途', 'merchant/ship.js': 'ab', 'merchants.js': 'c' }, ['merchant/']);
  expect([...sizes]).toEqual([
    ['main', 7],
    ['merchant/', 2],
  ]);
});

it.each([
  { name: 'the main package at its limit', main: 350, merchant: 200, want: [] },
  { name: 'a main package over its limit', main: 351, merchant: 0, want: ['package main: 351.0 KB, over 350.0 KB'] },
  { name: 'a subpackage over its limit', main: 0, merchant: 201, want: ['package merchant/: 201.0 KB, over 200.0 KB'] },
])('judges $name', ({ main, merchant, want }) => {
  const sizes = packageSizes({ 'app.js': file(main), 'merchant/a.js': file(merchant) }, ['merchant/']);
  expect(oversized(sizes).map(({ message }) => message)).toEqual(want);
});

it('describes sizes for people', () => {
  expect(describeSizes(packageSizes({ 'app.js': file(2) }, []))).toBe('main 2.0 KB');
});
