import { environmentVault } from '../../cloudfunctions/_adapters/vault';

const key = (letter: string) => Buffer.alloc(32, letter).toString('base64');
const vault = environmentVault({ current: 'new', keys: { old: key('o'), new: key('n') }, lookupKey: key('l') });

it('opens what it sealed, and never seals the same way twice', () => {
  const [a, b] = [vault.seal('陈小满 13800005678'), vault.seal('陈小满 13800005678')];
  expect(a.box).not.toBe(b.box);
  expect([vault.open(a), vault.open(b)]).toEqual(['陈小满 13800005678', '陈小满 13800005678']);
});

it('goes on opening what an older key sealed, and says so when that key is gone', () => {
  const old = environmentVault({ current: 'old', keys: { old: key('o') }, lookupKey: key('l') }).seal('x');
  expect(vault.open(old)).toBe('x');
  expect(() => vault.open({ ...old, keyId: 'lost' })).toThrow(/no sealing key named lost/);
});

it('refuses a box that was changed', () => {
  const { keyId, box } = vault.seal('x');
  const bytes = Buffer.from(box, 'base64');
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  expect(() => vault.open({ keyId, box: bytes.toString('base64') })).toThrow();
});

it('looks a phone up by its digits, whatever stands between them', () => {
  expect(vault.lookup('138-0000 5678')).toBe(vault.lookup('13800005678'));
  expect(vault.lookup('13800005678')).not.toContain('13800005678');
});

it('makes claim tokens of 128 bits, one per parcel and request', () => {
  const token = vault.claimToken('p', 'r');
  expect(Buffer.from(token, 'base64url')).toHaveLength(16);
  expect(vault.claimToken('p', 'r')).toBe(token);
  expect(new Set([token, vault.claimToken('p', 'r2'), vault.claimToken('p2', 'r')]).size).toBe(3);
});

it('makes tokens of links of 128 bits, one per parcel and number, and none that is a claim token', () => {
  const token = vault.shareToken('p', 1);
  expect(Buffer.from(token, 'base64url')).toHaveLength(16);
  expect(vault.shareToken('p', 1)).toBe(token);
  const others = [vault.shareToken('p', 2), vault.shareToken('p2', 1), vault.claimToken('p', '1')];
  expect(new Set([token, ...others]).size).toBe(4);
});
