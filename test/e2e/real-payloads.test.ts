import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { KDNIAO_ACCOUNT } from '../../local/world/demo-shop';
import { formBody, shipForm } from '../_usecases/kdniao-track';
import { carrierOf } from '../../cloudfunctions/_providers/kdniao/carrier-codes';
import { data } from '../functions/product-cloud';
import { Product } from './product';

const PAYLOADS = resolve(__dirname, '../../../shared/corpus/payloads');
const BUYER = 'oBuyerChen';

interface RawTrack {
  ShipperCode?: string;
  LogisticCode?: string;
  Traces?: { AcceptTime?: string }[];
}

/** What the timeline's headline must say, written by hand from the words of each file. */
const HEADLINES: Record<string, RegExp> = {
  'kdn-ane-210001633605': /^2016 年 4 月 3 日.*送到了$/,
  'kdn-htky-71780507241867': /^2019 年 10 月 15 日.*送到了$/,
  'kdn-jd-71541676068': /^2018 年 1 月 22 日.*送到了$/,
  'kdn-sf-118461988807': /^2014 年 6 月 25 日.*送到了$/,
  'kdn-sto-227354179135': /^2016 年 3 月 15 日.*送到了$/,
  'kdn-sto-sandbox-20190412': /^2019 年 4 月 13 日.*送到了$/,
  'kdn-uc-518336682846': /^2016 年 11 月 28 日.*送到了$/,
  'kdn-ems-5042260943004': /^正从廊坊去保定$/,
  'kdn-yto-710411594140': /^2017 年 9 月 8 日.*送到了$/,
  'kdn-zto-450010589947': /^2017 年 8 月 19 日.*送到了$/,
};

/** Beijing time as the vendors write it, with and without a space, or NaN. */
function instantOf(text = ''): number {
  const [, year, month, day, clock] = /^(\d{4})[-/](\d{2})[-/](\d{2}) ?(\d{2}:\d{2}:\d{2})$/.exec(text) ?? [];
  return clock === undefined ? NaN : Date.parse(`${year ?? ''}-${month ?? ''}-${day ?? ''}T${clock}+08:00`);
}

interface Posted {
  waybillNo: string;
  shipper: string;
  readable: number[];
  body: string;
}

/** A file's tracks as signed pushes; a query reply is wrapped, a nameless parcel is given a number. */
function pushesOf(name: string): Posted[] {
  const raw = JSON.parse(readFileSync(join(PAYLOADS, `${name}.json`), 'utf8')) as RawTrack & { Data?: RawTrack[] };
  return (raw.Data ?? [raw]).map((track, at) => {
    const waybillNo =
      track.LogisticCode === '' || track.LogisticCode === undefined
        ? `YT900000000000${String(at)}`
        : track.LogisticCode;
    const wrapped = {
      EBusinessID: KDNIAO_ACCOUNT.accountId,
      PushTime: '2026-11-21 14:00:00',
      Count: '1',
      Data: [{ ...track, LogisticCode: waybillNo }],
    };
    const readable = (track.Traces ?? [])
      .map(({ AcceptTime }) => instantOf(AcceptTime))
      .filter((at) => !Number.isNaN(at));
    return {
      waybillNo,
      shipper: track.ShipperCode ?? '',
      readable,
      body: formBody(JSON.stringify(wrapped), KDNIAO_ACCOUNT.key),
    };
  });
}

const files = existsSync(PAYLOADS)
  ? readdirSync(PAYLOADS)
      .filter((file) => /^kdn-.*\.json$/.test(file))
      .map((file) => file.replace('.json', ''))
  : [];
const isVendorShape = (name: string) => pushesOf(name).every(({ shipper }) => shipper !== '');
const shaped = files.filter(isVendorShape);
const others = files.filter((name) => !isVendorShape(name));

if (files.length === 0) {
  it('real payloads: not tried, ../shared/corpus is absent', () => {
    process.stderr.write('real payloads: not tried, ../shared/corpus is absent\n');
    expect(files).toEqual([]);
  });
} else {
  let product: Product;
  beforeAll(async () => {
    product = await Product.start();
  });
  afterAll(() => product.close());

  it('19 of the 23 files are in the vendor’s shape', () => {
    expect([shaped.length, others.length]).toEqual([19, 4]);
  });

  it.each(shaped)('%s comes out as a timeline in the browser', async (name) => {
    for (const { waybillNo, shipper, readable, body } of pushesOf(name)) {
      const form = shipForm({
        buyerOpenid: BUYER,
        orderNo: `${name}-${waybillNo}`.slice(0, 64),
        requestKey: waybillNo,
        carrier: carrierOf(shipper) ?? '',
        waybillNo,
        shippedAt: Math.min(...readable) - 3_600_000,
        checkDigitConfirmed: true,
      });
      const result = data(await product.cloud.merchant('oOwnerLin', 'shipOrder', form));
      const parcelId = result.outcome === 'shipped' ? result.parcelId : '';
      expect((await product.cloud.push(body)).text).toContain('"Success":true');
      const phone = await product.open(BUYER, { path: 'pages/timeline/index', query: { parcelId } });
      const rows = phone.page.locator('[aria-expanded]');
      await rows.first().waitFor();
      const older = phone.page.getByRole('button', { name: /更早的/ });
      if (await older.count()) await older.click();
      await rows.nth(readable.length - 1).waitFor();
      expect(await rows.count()).toBe(readable.length);
      const headline = (await phone.page.locator('.hero-headline').innerText()).trim();
      process.stderr.write(
        `${name} ${waybillNo}: ${String(readable.length)} nodes with a readable time, ${String(await rows.count())} shown · ${headline}\n`,
      );
      expect(headline).toMatch(HEADLINES[name] ?? /\S/);
      expect(headline).not.toMatch(/今天|明天|undefined|\{/);
      expect(phone.faults).toEqual([]);
      await phone.close();
    }
  });

  it.each(others)('%s is refused by name', async (name) => {
    const text = readFileSync(join(PAYLOADS, `${name}.json`), 'utf8');
    const bare = await product.cloud.push(formBody(text, KDNIAO_ACCOUNT.key));
    const wrapped = JSON.stringify({ EBusinessID: KDNIAO_ACCOUNT.accountId, Count: '1', Data: [JSON.parse(text)] });
    const inside = await product.cloud.push(formBody(wrapped, KDNIAO_ACCOUNT.key));
    for (const answer of [bare, inside])
      expect(JSON.parse(answer.text)).toMatchObject({ Success: false, Reason: 'unsupported_format' });
  });
}
