import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import fc from 'fast-check';
import { filesBelow, PACKED, shown } from '../../scripts/check/files';
import { ROOT } from '../../scripts/build/root';
import { getTimeline } from '../../cloudfunctions/_usecases/get-timeline';
import { handleIssue, handleIssueInput } from '../../cloudfunctions/_usecases/handle-issue';
import { listOrders } from '../../cloudfunctions/_usecases/list-orders';
import { listParcels } from '../../cloudfunctions/_usecases/list-parcels';
import { receivePush } from '../../cloudfunctions/_usecases/receive-push';
import { recordAccepts } from '../../cloudfunctions/_usecases/record-accepts';
import { saveStaff, saveStaffInput } from '../../cloudfunctions/_usecases/save-staff';
import { shipOrder, shipOrderInput } from '../../cloudfunctions/_usecases/ship-order';
import { whoAmI } from '../../cloudfunctions/_usecases/who-am-i';
import { memoryPorts } from '../_adapters/memory-ports';
import { PLAIN_DAY, push, shipForm } from '../_usecases/kdniao-track';

/** Control and format characters of Unicode, lone halves of others, and what breaks a line: nobody sees them, and they change what is seen. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const STRANGE = [
  ...['\u0000', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\r\n'],
  ...['\u202e', '\u202d', '\u2066', '\u2069', '\u200e', '\u200f', '\u061c'],
  ...['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u180e', '\u{e0041}', '\ud800'],
  ...['\u2028', '\u2029', '\ufff9'],
];
const HTML = '<b onclick=x>';
const strange = fc
  .array(fc.oneof(fc.constantFrom(...STRANGE), fc.constantFrom('快', '件', HTML)), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(''));

const [OWNER, BUYER] = [{ openid: 'oOwner' }, { openid: 'oBuyer' }];
const locale = 'zh-CN' as const;

/** Every text in it, whose reader is a person. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** A parcel of which everything that somebody writes holds these words; all that anybody is shown or told of it. */
async function shownWith(words: string): Promise<string[]> {
  const ports = memoryPorts();
  const form = shipForm({ orderNo: `A${words}1`, items: [{ name: `椅${words}子`, quantity: 1 }] });
  const clerk = { openid: 'oAn', name: `安${words}安`, role: 'support' as const };
  await saveStaff(ports, OWNER, v.parse(saveStaffInput, clerk));
  const shipped = await shipOrder(ports, OWNER, v.parse(shipOrderInput, form));
  const { parcelId } = shipped as { parcelId: string };
  const results = ['progress', 'pickup', 'trouble'].map((kind) => ({
    templateId: `t-${kind}`,
    result: 'accept' as const,
  }));
  await recordAccepts(ports, BUYER, { results, askedAt: 1, phone: { locale, zone: 'Asia/Shanghai' } });
  const failed = { time: '2026-11-21 13:55:00', words: `派送不成功${words}，原因：${words}家中无人`, code: '405' };
  const nodes = [...PLAIN_DAY.slice(0, 4).map((node) => ({ ...node, words: `${node.words}${words}` })), failed];
  await receivePush(ports, push([{ waybillNo: form.waybillNo, nodes }]));
  const ref = { parcelId, code: 'delivery_failed', since: Date.UTC(2026, 10, 21, 5, 55) } as const;
  const act = { kind: 'tell', text: `明天${words}再送` };
  const input = v.parse(handleIssueInput, { locale, ...ref, revision: 0, act });
  const reader = { openid: 'oAn' };
  const { issue } = await handleIssue(ports, reader, input);
  const again = { ...input, revision: issue.revision };
  return textsIn([
    await handleIssue(ports, reader, again),
    await getTimeline(ports, BUYER, { locale, parcelId, allEvents: true }),
    await listOrders(ports, BUYER, { locale }),
    await listParcels(ports, OWNER, { locale }),
    await whoAmI(ports, reader),
    ports.sent.map(({ values }) => values),
    ports.said.map(({ title, lines }) => [title, ...lines]),
  ]);
}

it('what nobody can see is in nothing that anybody is shown', async () => {
  await fc.assert(
    fc.asyncProperty(strange, async (words) => {
      const texts = await shownWith(words);
      expect(texts.filter((text) => UNSEEN.test(text))).toEqual([]);
    }),
    { numRuns: Number(process.env['SECURITY_ROUNDS'] ?? 30) },
  );
});

it('each of them alone', async () => {
  for (const character of STRANGE)
    expect([character, (await shownWith(character)).filter((text) => UNSEEN.test(text))]).toEqual([character, []]);
});

describe('the pages', () => {
  const pages = filesBelow(join(ROOT, 'miniprogram'), ['.wxml', '.wxs'], [PACKED]);

  it('are there', () => {
    expect(pages.length).toBeGreaterThan(20);
  });

  it.each(pages.map((file) => [shown(ROOT, file), file]))('%s shows words as words', (_name, file) => {
    const source = readFileSync(file, 'utf8');
    expect(source).not.toMatch(/<(?:rich-text|web-view|editor)\b/);
    expect(source).not.toMatch(/\b(?:nodes|innerHTML)\s*=/);
  });
});
