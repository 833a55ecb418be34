import fc from 'fast-check';
import { AppError } from '../../cloudfunctions/_core/app-error';
import { percentDecoded } from '../../cloudfunctions/_providers/form-bytes';
import { kdniao } from '../../cloudfunctions/_providers/kdniao';
import { sign as signKdniao } from '../../cloudfunctions/_providers/kdniao/sign';
import { kuaidi100 } from '../../cloudfunctions/_providers/kuaidi100';
import { saltOf, signPush } from '../../cloudfunctions/_providers/kuaidi100/sign';
import { aftership } from '../../cloudfunctions/_providers/aftership';
import { sign as signAftership } from '../../cloudfunctions/_providers/aftership/sign';
import { gbkBytes } from '../../local/world/vendors/gbk';
import { TEST_ACCOUNT } from './test-account';

const { key, parcelId } = TEST_ACCOUNT;
const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const encoded = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

const WORDS = '【杭州市】 快件已在 【西湖文三路】 签收，签收人：本人';
const nodeOf = (words: string) => ({ AcceptTime: '2026-11-20 09:12:00', AcceptStation: words, Location: '杭州市' });
const textOf = (...words: string[]): string =>
  JSON.stringify({ Data: [{ ShipperCode: 'ZTO', LogisticCode: '75000000000001', Traces: words.map(nodeOf) }] });

/** A push of kdniao's whose data are these bytes, signed as they are. */
const bodyOf = (bytes: Uint8Array, form = encoded): string =>
  `RequestData=${form(bytes)}&RequestType=101&DataSign=${encodeURIComponent(signKdniao(bytes, key))}`;

function wordsIn(body: string): string[] {
  const push = kdniao.openPush({ body, headers: {} });
  expect(kdniao.verifyPush(push, TEST_ACCOUNT)).toBe(true);
  return kdniao.tracksIn(push).flatMap((track) => track.read().scans.map(({ rawText }) => rawText));
}

describe('a form', () => {
  const mark = Buffer.from([0xef, 0xbb, 0xbf]);
  const twice = (bytes: Uint8Array) => encodeURIComponent(encodeURIComponent(Buffer.from(bytes).toString('utf8')));

  it.each([
    { name: 'in UTF-8', body: bodyOf(utf8(textOf(WORDS))) },
    { name: 'in UTF-8 behind a byte order mark', body: bodyOf(Buffer.concat([mark, utf8(textOf(WORDS))])) },
    { name: 'behind a byte order mark of its own', body: `\ufeff${bodyOf(utf8(textOf(WORDS)))}` },
    { name: 'in GBK', body: bodyOf(gbkBytes(textOf(WORDS))) },
    { name: 'encoded twice', body: bodyOf(utf8(textOf(WORDS)), twice) },
    {
      name: 'in GBK, encoded twice',
      body: bodyOf(gbkBytes(textOf(WORDS)), (bytes) => encodeURIComponent(encoded(bytes))),
    },
    {
      name: 'with spaces as +',
      body: bodyOf(utf8(textOf(WORDS)), (bytes) =>
        encodeURIComponent(Buffer.from(bytes).toString('utf8')).replaceAll('%20', '+'),
      ),
    },
  ])('$name is read', ({ body }) => {
    expect(wordsIn(body)).toEqual([WORDS]);
  });

  it('of kuaidi100 in GBK is read, too', () => {
    const lastResult = { nu: '1', com: 'zhongtong', data: [{ ftime: '2026-11-20 09:12:00', context: WORDS }] };
    const bytes = gbkBytes(JSON.stringify({ status: 'polling', lastResult }));
    const body = `param=${encoded(bytes)}&sign=${signPush(bytes, saltOf(key, parcelId))}`;
    const push = kuaidi100.openPush({ body, headers: {} });
    expect(kuaidi100.verifyPush(push, TEST_ACCOUNT)).toBe(true);
    expect(kuaidi100.tracksIn(push)[0]?.read().scans).toMatchObject([{ rawText: WORDS }]);
  });

  it('is not believed when another text was signed than came: the bytes count, not what is made of them', () => {
    const sign = signKdniao(textOf(WORDS), key);
    const body = `RequestData=${encoded(gbkBytes(textOf(WORDS)))}&RequestType=101&DataSign=${sign}`;
    expect(kdniao.verifyPush(kdniao.openPush({ body, headers: {} }), TEST_ACCOUNT)).toBe(false);
  });

  it.each([
    { name: 'is neither', bytes: Buffer.concat([gbkBytes(textOf(WORDS)), Buffer.of(0xff)]) },
    { name: 'is UTF-8 with one byte lost', bytes: utf8(textOf(WORDS)).filter((byte, at) => byte < 0x80 || at !== 200) },
    { name: 'is UTF-8 cut within a character', bytes: utf8(`${textOf(WORDS)}杭`).subarray(0, -1) },
  ])('that $name is refused by name', ({ bytes }) => {
    const broken = [...bytes].some((byte) => byte > 0x7f) ? bytes : Buffer.of(0xff);
    const open = () => kdniao.openPush({ body: bodyOf(broken), headers: {} });
    expect(open).toThrow(AppError);
    expect(open).toThrow('neither UTF-8 nor GB18030');
  });

  it('gives all bytes back, however they are spelled', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(Buffer.from(percentDecoded(encoded(bytes)))).toEqual(Buffer.from(bytes));
      }),
    );
    expect(Buffer.from(percentDecoded('a+b%20c%2B%zz%4')).toString()).toBe('a b c+%zz%4');
  });
});

it('a webhook behind a byte order mark is checked with it and read without it', () => {
  const body = `\ufeff${JSON.stringify({ event: 'tracking_update', msg: { tracking_number: '1', slug: 'usps' } })}`;
  const push = aftership.openPush({ body, headers: { 'aftership-hmac-sha256': signAftership(body, key) } });
  expect(aftership.verifyPush(push, TEST_ACCOUNT)).toBe(true);
  expect(aftership.tracksIn(push)).toHaveLength(1);
});

describe('words that were spoiled before they were signed', () => {
  const asLatin = (text: string) => utf8(text).toString('latin1');
  const asWindows = (text: string) => new TextDecoder('windows-1252').decode(utf8(text));
  const asGbk = (text: string) => new TextDecoder('gb18030').decode(utf8(text));
  const gbkAsUtf8 = (text: string) => Buffer.from(gbkBytes(text)).toString('utf8');
  const gbkAsLatin = (text: string) => Buffer.from(gbkBytes(text)).toString('latin1');

  it.each([
    { name: 'UTF-8 as Latin-1', words: asLatin(WORDS) },
    { name: 'UTF-8 as Windows-1252', words: asWindows(WORDS) },
    { name: 'UTF-8 as GBK', words: asGbk(WORDS) },
    { name: 'GBK as UTF-8', words: gbkAsUtf8(WORDS) },
    { name: 'GBK as Latin-1', words: gbkAsLatin(WORDS) },
    { name: '锟斤拷', words: '锟斤拷锟斤拷 签收' },
    { name: 'Ã¥', words: 'FramgÃ¥ngsrikt levererat' },
  ])('$name: the scan counts as unreadable, the others are read', ({ words }) => {
    const push = kdniao.openPush({ body: bodyOf(utf8(textOf(words, WORDS))), headers: {} });
    const [track] = kdniao.tracksIn(push);
    expect(track?.read()).toMatchObject({ unreadable: 1, scans: [{ rawText: WORDS }] });
  });

  it.each([
    '快件已签收，签收人：李�',
    'Façade détérioré, à l’arrivée « hôtel »',
    'ENCOMENDA ENTREGUE À TRANSPORTADORA NO SÃO PAULO, AÇÕES',
    'Zustellung in Königsstraße – größere Sendung',
    '收件人 李×××× ····',
    'Þórður fékk sendinguna á Ísafirði',
    'Đã giao hàng thành công tại Hà Nội',
    'Доставлено получателю',
    '25°C±2, 1½ kg',
  ])('“%s” is none', (words) => {
    expect(wordsIn(bodyOf(utf8(textOf(words))))).toEqual([words]);
  });
});
