import { gbkBytes } from '../../local/world/vendors/gbk';
import { kdniaoSignature, kuaidi100PushSignature } from '../../local/world/vendors/signatures';
import { push, type Node } from '../_usecases/kdniao-track';
import { mustOf } from './broken-promise';
import { diceOf, type Dice } from './dice';
import type { Fault, Figures } from './fault';
import { kuaidi100Salt } from './kuaidi100-salt';
import { madeTrack } from './made-track';
import { holdsAllAcknowledged } from './oracle';
import { isAcknowledged, openShop, type Shop } from './shop';

const NO = '76123456789012';
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** How bytes become a form's value. */
type Spell = (bytes: Uint8Array) => string;

const isSafe = (byte: number): boolean => /[\w.*-]/.test(String.fromCharCode(byte));
const hex = (byte: number): string => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`;
const plus: Spell = (bytes) =>
  Array.from(bytes, (byte) => (byte === 0x20 ? '+' : isSafe(byte) ? String.fromCharCode(byte) : hex(byte))).join('');
const percent: Spell = (bytes) =>
  Array.from(bytes, (byte) => (isSafe(byte) ? String.fromCharCode(byte) : hex(byte))).join('');
const small: Spell = (bytes) => percent(bytes).replace(/%../g, (code) => code.toLowerCase());
const twice =
  (spell: Spell): Spell =>
  (bytes) =>
    percent(Buffer.from(spell(bytes), 'latin1'));
/** Bytes as they are, but for the few that a form needs for itself. */
const raw: Spell = (bytes) =>
  Array.from(bytes, (byte) => (byte > 0x7f || isSafe(byte) ? String.fromCharCode(byte) : hex(byte))).join('');
const SPELLINGS: readonly Spell[] = [plus, percent, small, raw, twice(plus), twice(percent)];

/** How a text becomes bytes, before anything is signed. */
const CHARSETS: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(text, 'utf8'),
  (text) => Buffer.concat([MARK, Buffer.from(text, 'utf8')]),
  (text) => Buffer.from(gbkBytes(text)),
];

/** How texts are spoiled before the provider signs them: what comes is valid, and nobody can read it. */
const SPOILED: readonly ((text: string) => string)[] = [
  (text) => Buffer.from(text, 'utf8').toString('latin1'),
  (text) => new TextDecoder('windows-1252').decode(Buffer.from(text, 'utf8')),
  (text) => new TextDecoder('gb18030').decode(Buffer.from(text, 'utf8')),
  (text) => Buffer.from(gbkBytes(text)).toString('utf8'),
  (text) => Buffer.from(gbkBytes(text)).toString('latin1'),
  (text) => '锟斤拷'.repeat(Math.ceil(text.length / 2)),
];

interface Sent {
  body: string;
  address: { provider: string; accountId: string; parcelId?: string };
}

/** The same track as kdniao and as kuaidi100 send it, in this charset and spelling; signed over its bytes. */
function formOf(
  nodes: readonly Node[],
  parcelId: string,
  { dice, toBytes }: { dice: Dice; toBytes: (text: string) => Buffer },
): Sent {
  const spell = dice.pick(SPELLINGS);
  if (dice.chance(0.5)) {
    const text = new URLSearchParams(push([{ waybillNo: NO, nodes }]).body).get('RequestData') ?? '';
    const bytes = toBytes(text);
    const fields = {
      RequestData: spell(bytes),
      RequestType: '101',
      DataSign: spell(Buffer.from(kdniaoSignature(bytes, 'app-key-1'))),
    };
    return { body: joined(fields), address: { provider: 'kdniao', accountId: 'acc-1' } };
  }
  const data = nodes.map(({ time, words }) => ({ ftime: time, context: words }));
  const bytes = toBytes(
    JSON.stringify({ status: 'polling', lastResult: { nu: NO, com: 'zhongtong', state: '0', data } }),
  );
  const fields = { sign: kuaidi100PushSignature(bytes, kuaidi100Salt('kd100-key-1', parcelId)), param: spell(bytes) };
  return { body: joined(fields), address: { provider: 'kuaidi100', accountId: 'cust-1', parcelId } };
}

/** As a gateway hands over bytes. */
const asBase64 = (body: string): string => Buffer.from(body, 'latin1').toString('base64');

const joined = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .map((field) => field.join('='))
    .join('&');

/** Pushes in GBK, behind byte order marks, encoded twice; words that are spoiled already; bytes that are nothing. */
export const charsets: Fault = {
  id: 'F10',
  title: 'GBK, byte order marks, percent-encoded twice, + and %20, words spoiled before',
  rounds: { test: 40, full: 10_000 },
  async run({ seed, rounds, ledger }) {
    const figures = { pushes: 0, decoded: 0, spoiledNodes: 0, refusedBytes: 0 } satisfies Figures;
    for (let round = 0; round < rounds; round += 1) {
      const [dice, must, begin] = [diceOf(seed, round), mustOf(seed, round), ledger.end()];
      const shop = openShop(ledger);
      const parcelId = await shop.ship(NO);
      const nodes = madeTrack(dice);
      await refusesBrokenBytes(shop, dice, must);
      figures.refusedBytes += 1;
      const { body, address } = formOf(nodes, parcelId, { dice, toBytes: dice.pick(CHARSETS) });
      must(
        isAcknowledged(await shop.post({ ...address, body: asBase64(body) }, true)),
        'a push in another charset is refused',
        body,
      );
      const told = nodes.map(({ time, words }) => [time, words] as const);
      ledger.append({ what: 'acknowledged', waybillNo: NO, nodes: told });
      holdsAllAcknowledged(ledger.since(begin), shop.parcel, must);
      const spoil = dice.pick(SPOILED);
      const spoiled = nodes.map(({ time, words }) => ({ time, words: spoil(words) }));
      const kept = shop.parcel(NO).events.length;
      const bad = formOf(spoiled, parcelId, { dice, toBytes: (text) => Buffer.from(text, 'utf8') });
      must(
        isAcknowledged(await shop.post({ ...bad.address, body: asBase64(bad.body) }, true)),
        'a push with spoiled words is refused',
      );
      must(shop.parcel(NO).events.length === kept, 'spoiled words are kept', spoiled);
      figures.pushes += 3;
      figures.decoded += 1;
      figures.spoiledNodes += nodes.length;
    }
    return figures;
  },
};

/** A signed push with one byte broken. */
async function refusesBrokenBytes(shop: Shop, dice: Dice, must: ReturnType<typeof mustOf>): Promise<void> {
  const nodes = madeTrack(dice);
  const text = new URLSearchParams(push([{ waybillNo: NO, nodes }]).body).get('RequestData') ?? '';
  const bytes = Buffer.from(dice.pick([Buffer.from(text, 'utf8'), gbkBytes(text)]));
  const at = [...bytes.keys()].filter((index) => (bytes[index] ?? 0) > 0x7f);
  bytes[dice.pick(at)] = 0xff;
  const body = joined({
    RequestData: percent(bytes),
    RequestType: '101',
    DataSign: percent(Buffer.from(kdniaoSignature(bytes, 'app-key-1'))),
  });
  shop.ports.count.reset();
  const answer = await shop.post({ body });
  must(answer.body.includes('unsupported_format'), 'bytes of no charset are not refused by name', answer);
  must(shop.ports.count.reads + shop.ports.count.writes === 0, 'bytes of no charset reach the database');
}
