import type { ErrorCode } from '../../typings/reply';
import { environmentVault } from '../../cloudfunctions/_adapters/vault';
import { AppError } from '../../cloudfunctions/_core/app-error';
import { parcelKey } from '../../cloudfunctions/_core/tracking/parcel-key';
import type { Caller } from '../../cloudfunctions/_ports';
import { claimOrder } from '../../cloudfunctions/_usecases/claim-order';
import { getTimeline } from '../../cloudfunctions/_usecases/get-timeline';
import { openShare } from '../../cloudfunctions/_usecases/open-share';
import { refreshParcel } from '../../cloudfunctions/_usecases/refresh-parcel';
import { shareParcel } from '../../cloudfunctions/_usecases/share-parcel';
import { shipOrder } from '../../cloudfunctions/_usecases/ship-order';
import { memoryPorts } from '../_adapters/memory-ports';
import { shipForm } from '../_usecases/kdniao-track';

/** Waybill numbers around the parcel's own, from a little below it. */
const WAYBILLS = 200;
const FIRST_WAYBILL = 76_123_456_780_000 + 9_012 - WAYBILLS / 2;
const TOKEN_BITS = 128;
const locale = 'zh-CN' as const;
const STRANGER: Caller = { openid: 'oStranger' };

let guessed = 0;
let hits = 0;
afterAll(() => process.stderr.write(`guesses: ${String(guessed)}, hits ${String(hits)}\n`));

async function shop() {
  const ports = memoryPorts();
  const { buyerOpenid: _nobody, ...form } = shipForm();
  const shipped = await shipOrder(ports, { openid: 'oOwner' }, form);
  if (shipped.outcome !== 'shipped' || !shipped.claim) throw new Error('no card');
  const { parcelId, claim } = shipped;
  await claimOrder(ports, { openid: 'oBuyer' }, { locale, token: claim.token, take: true });
  const { token: link } = await shareParcel(ports, { openid: 'oBuyer' }, { locale, parcelId, kind: 'progress' });
  return { ports, parcelId, card: claim.token, link };
}

type Guess = (made: string) => Promise<unknown>;
async function guess(count: number, make: (index: number) => string, ask: Guess): Promise<Set<ErrorCode | 'hit'>> {
  const answers = new Set<ErrorCode | 'hit'>();
  for (let index = 0; index < count; index += 1) {
    const answer = await ask(make(index)).then(() => 'hit' as const, codeOf);
    hits += Number(answer === 'hit');
    answers.add(answer);
  }
  guessed += count;
  return answers;
}
function codeOf(error: unknown): ErrorCode {
  if (error instanceof AppError) return error.code;
  throw error;
}

it('ids of parcels: the very one, the ones beside it, and those of the waybills around it', async () => {
  const { ports, parcelId } = await shop();
  const asks: Guess[] = [
    (id) => getTimeline(ports, STRANGER, { locale, parcelId: id }),
    (id) => refreshParcel(ports, STRANGER, { parcelId: id }),
  ];
  // Whoever knows how an id is made knows which parcel it is, and still may not see it.
  const { merchantId = '' } = (await ports.parcels.byId(parcelId)) ?? {};
  const around = (index: number) => parcelKey(merchantId, 'zto-express', String(FIRST_WAYBILL + index));
  expect(Array.from({ length: WAYBILLS }, (_, index) => around(index))).toContain(parcelId);
  for (const ask of asks) {
    expect(await guess(1, () => parcelId, ask)).toEqual(new Set(['not_found']));
    expect(await guess(parcelId.length, (index) => changed(parcelId, index), ask)).toEqual(new Set(['not_found']));
    expect(await guess(WAYBILLS, around, ask)).toEqual(new Set(['not_found']));
  }
});

it.each(['card', 'link'] as const)('tokens of a %s: those beside it, and the other kind’s', async (kind) => {
  const { ports, ...tokens } = await shop();
  const ask: Guess =
    kind === 'card'
      ? (made) => claimOrder(ports, STRANGER, { locale, token: made, take: true })
      : (made) => openShare(ports, STRANGER, { locale, token: made });
  const own = tokens[kind];
  expect(await guess(own.length, (index) => changed(own, index), ask)).toEqual(new Set(['not_found']));
  const other = tokens[kind === 'card' ? 'link' : 'card'];
  expect(await guess(1, () => other, ask)).toEqual(new Set(['not_found']));
});

/** An id or a token with one character another. */
function changed(text: string, at: number): string {
  const [one, other] = /^[0-9a-f]+$/.test(text) ? ['0', '1'] : ['A', 'Q'];
  return `${text.slice(0, at)}${text.charAt(at) === one ? other : one}${text.slice(at + 1)}`;
}

it('tokens have 128 bits, are alike for nobody, and are made of nothing that somebody else knows', async () => {
  const { card, link } = await shop();
  for (const made of [card, link]) expect(Buffer.from(made, 'base64url')).toHaveLength(TOKEN_BITS / 8);
  const keyOf = (letter: string) => Buffer.alloc(32, letter).toString('base64');
  const vaultOf = (letter: string) =>
    environmentVault({ current: 'k', keys: { k: keyOf('s') }, lookupKey: keyOf(letter) });
  const [vault, other] = [vaultOf('a'), vaultOf('b')];
  const made = Array.from({ length: 1_000 }, (_, n) => [
    vault.claimToken(`p${n}`, 'r'),
    vault.shareToken(`p${n}`, n),
  ]).flat();
  expect(new Set(made).size).toBe(made.length);
  expect(vault.claimToken('p', 'r')).not.toBe(other.claimToken('p', 'r'));
  expect(vault.shareToken('p', 1)).not.toBe(other.shareToken('p', 1));
});
