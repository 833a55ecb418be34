import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { carrierByAnyName } from '../../../scripts/explain/carrier-names';
import { explainLine } from '../../../scripts/explain/corpus-line';
import { readOptions } from '../../../scripts/explain/explain-options';
import { explainSentence } from '../../../scripts/explain/explain-sentence';
import { isFile } from '../../../scripts/explain/read-input';

const ROOT = join(__dirname, '../../..');

/** The command as a newcomer types it. */
function explain(args: readonly string[], input = ''): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--require', 'tsx/cjs', join(ROOT, 'scripts/explain.ts'), ...args],
    { cwd: ROOT, input, encoding: 'utf8' },
  );
  return { code: status, out: stdout, err: stderr };
}

describe('npm run explain', () => {
  it('answers line for line, in order, with the keys of the corpus’ form', () => {
    const nodes = [
      {
        id: 'b',
        text: '【杭州市】快件已到达【杭州转运中心】',
        carrier: 'ZTO',
        time: '2026-11-20 10:00:00',
        lang: 'zh',
        odd: 1,
      },
      { id: 'a', text: 'Out for delivery', lang: 'en' },
    ];
    const { code, out } = explain(['--jsonl'], `${nodes.map((node) => JSON.stringify(node)).join('\n')}\n\n`);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(code).toBe(0);
    expect(answers.map(({ id, status }) => [id, status])).toEqual([
      ['b', 'in_transit'],
      ['a', 'out_for_delivery'],
    ]);
    expect(Object.keys(answers[0] ?? {}).sort()).toEqual(['facts', 'id', 'sentence', 'status', 'subStatus', 'why']);
  });

  it('reads a payload from stdin and says why', () => {
    const payload = {
      mailno: 'SF1000000000001',
      routes: [{ acceptTime: '2026-11-20 10:00:00', remark: '已签收', opcode: '80' }],
    };
    const { code, out } = explain(['--why'], JSON.stringify(payload));
    expect(code).toBe(0);
    expect(out).toContain('SF1000000000001 · delivered');
    expect(out).toContain('code 80');
  });

  it('says in JSON where a parcel comes from, is, and goes', () => {
    const routes = [
      { acceptTime: '2026-11-20 10:00:00', remark: '顺丰速运 已收取快件', acceptAddress: '深圳市' },
      {
        acceptTime: '2026-11-20 18:00:00',
        remark: '快件离开【长沙转运中心】，发往【杭州转运中心】',
        acceptAddress: '长沙市',
      },
    ];
    const { out } = explain(['--json'], JSON.stringify({ mailno: 'SF1000000000001', routes }));
    const { parcels } = JSON.parse(out) as { parcels: { way: object }[] };
    expect(parcels[0]?.way).toMatchObject({
      origin: { city: '深圳市' },
      current: { city: '长沙市' },
      next: { city: '杭州市' },
    });
    expect(parcels[0]?.way).not.toHaveProperty('destination');
  });

  it.each<{ name: string; args: string[]; input?: string; want: string }>([
    { name: 'prose', args: [], input: 'no payload', want: 'unsupported_format' },
    { name: 'XML cut short', args: [], input: '<a><!-- ', want: 'unsupported_format' },
    { name: 'a file that is not there', args: ['no-such-payload.json'], want: 'bad_input' },
    { name: 'a directory', args: [tmpdir()], want: 'bad_input' },
    { name: 'lines of a file that is not there', args: ['--jsonl', 'no-such.jsonl'], want: 'bad_input' },
    { name: 'a carrier that nobody knows', args: ['--carrier', '无名', '已签收'], want: 'bad_input' },
  ])('$name: $want, and fails', ({ args, input, want }) => {
    const { code, out, err } = explain(args, input);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`(${want})`);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it('answers a broken line with unknown, names it, goes on, and fails at the end', () => {
    const folder = mkdtempSync(join(tmpdir(), 'explain-'));
    const file = join(folder, 'nodes.jsonl');
    writeFileSync(file, '{"id":"a","text":"已签收"}\n{"id":"b","text":\n7\n{"id":"c","text":"已签收"}\n');
    const { code, out, err } = explain(['--jsonl', file]);
    rmSync(folder, { recursive: true });
    const answers = out.trim().split('\n');
    expect(answers.map((line) => JSON.parse(line) as { id: string; status: string })).toMatchObject([
      { id: 'a', status: 'delivered' },
      { id: 'b', status: 'unknown', facts: {} },
      { id: '', status: 'unknown' },
      { id: 'c', status: 'delivered' },
    ]);
    expect(code).toBe(1);
    expect(err).toMatch(/^line 2: .*\nline 3: /);
  });
});

describe('a line', () => {
  it('leaves out the facts that are not there', () => {
    const { facts } = explainLine(JSON.stringify({ id: '1', text: '快件已到达杭州转运中心', lang: 'zh' }));
    expect(Object.keys(facts)).toEqual(['facility']);
  });

  it('is read without a time, and with one that cannot be', () => {
    for (const time of [undefined, '', 'yesterday', '2026-13-40']) {
      expect(explainLine(JSON.stringify({ id: '1', text: '已签收', time })).status).toBe('delivered');
    }
  });

  it('gives the number to call, the courier’s or the station’s', () => {
    const line = { id: '1', text: '快件已暂存至幸福里小区菜鸟驿站，如有疑问请联系13800001234', lang: 'zh' };
    expect(explainLine(JSON.stringify(line)).facts.courierPhone).toBe('13800001234');
  });

  it.each([['[]'], ['"x"'], ['{']])('%s is refused', (line) => {
    expect(() => explainLine(line)).toThrow();
  });
});

it('reads a sentence on its own', () => {
  const said = explainSentence('快件已签收，签收人：本人', { json: false, locale: 'zh-CN', carrier: 'zto-express' });
  expect(said.split('\n')).toHaveLength(3);
  expect(said).toContain('delivered');
});

it.each([
  ['极兔', 'jt-express'],
  ['中通', 'zto-express'],
  ['顺丰', 'sf-express'],
  ['圆通', 'yto-express'],
  ['韵达', 'yunda-express'],
  ['申通', 'sto-express'],
  ['京东', 'jd-logistics'],
  ['德邦', 'deppon'],
  ['菜鸟', 'cainiao'],
  ['京东快运', 'jd-freight'],
  ['zhongtong', 'zto-express'],
  ['shunfeng', 'sf-express'],
  ['ZTO', 'zto-express'],
  ['JDL', 'jd-logistics'],
  ['YUNDA', 'yunda-express'],
  ['yunda-express', 'yunda-express'],
  ['Royal Mail', 'royal-mail'],
  ['快递', undefined],
  ['', undefined],
])('knows %s as %s', (name, carrier) => {
  expect(carrierByAnyName(name)).toBe(carrier);
});

it('reads a sentence as that of the carrier that is named', () => {
  expect(readOptions(['--carrier', '极兔', '已签收'])).toMatchObject({ carrier: 'jt-express', what: '已签收' });
  expect(() => readOptions(['--carrier', '无名', '已签收'])).toThrow(
    expect.objectContaining({ code: 'bad_input' }) as Error,
  );
});

it.each(['菜鸟驿站/快递柜已签收', 'Left at door / porch', '已签收'])('takes %s for a sentence', (what) => {
  expect(isFile(what)).toBe(false);
});

it('refuses an option that it does not have', () => {
  expect(() => readOptions(['--jsnl'])).toThrow('Unknown option');
});
