import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { carrierOf } from '../../../cloudfunctions/_providers/kdniao/carrier-codes';
import { deriveState } from '../../../cloudfunctions/_core/tracking/derive-state';
import { describeParcel } from '../../../cloudfunctions/_core/tracking/describe-parcel';
import { toEvents } from '../../../cloudfunctions/_core/tracking/events';
import { mergeEvents } from '../../../cloudfunctions/_core/tracking/merge-events';
import { readScan } from '../../../cloudfunctions/_core/tracking/read-scan';
import { cleanWords } from '../../../cloudfunctions/_core/text/clean-words';
import { kdniao } from '../../../cloudfunctions/_providers/kdniao';
import { pushForm } from '../../_providers/kdniao/push-form';
import { parcel } from './made-events';

/** Real tracks, beside the repository where they are at hand: measured against, never copied. */
const CORPUS = join(__dirname, '../../../../shared/corpus');
const isThere = existsSync(join(CORPUS, 'nodes.dev.jsonl'));

interface CorpusNode {
  id: string;
  text: string;
  lang: string;
  carrier: string;
  label: { status: string; alt?: string[] } & Record<string, unknown>;
}

const FACTS = {
  courierName: 'courier_name',
  courierPhone: 'courier_phone',
  facility: 'facility',
  city: 'city',
  next: 'next',
  station: 'station',
  signer: 'signer',
} as const;

const fold = (value: unknown): string =>
  (typeof value === 'string' ? value : '').replace(/[\s\p{P}\p{S}]/gu, '').toLowerCase();
const share = (hits: readonly boolean[]): number => hits.filter(Boolean).length / Math.max(1, hits.length);

function readCorpus() {
  const lines = readFileSync(join(CORPUS, 'nodes.dev.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const node = JSON.parse(line) as CorpusNode;
    const scan = { at: 0, zone: 'Asia/Shanghai', zoneKnown: false, rawText: cleanWords(node.text) };
    const reading = readScan(scan, carrierOf(node.carrier) ?? 'unknown');
    const isRight = [node.label.status, ...(node.label.alt ?? [])].includes(reading.status);
    return { node, reading, isRight };
  });
}

if (!isThere) {
  it('says that the corpus is absent', () => {
    console.warn('corpus absent: real tracks were NOT measured in this run');
    expect(isThere).toBe(false);
  });
} else {
  describe('real tracks', () => {
    const read = readCorpus();

    it('are read right: Chinese ≥ 98.5 %, all ≥ 98 %', () => {
      const wrong = read.filter(({ isRight }) => !isRight).map(({ node, reading }) => `${node.id} ${reading.status}`);
      expect({ wrong, good: share(read.map(({ isRight }) => isRight)) >= 0.98 }).toEqual({ wrong, good: true });
      expect(share(read.filter(({ node }) => node.lang === 'zh').map(({ isRight }) => isRight))).toBeGreaterThanOrEqual(
        0.985,
      );
    });

    it.each([
      { fact: 'courierName', least: 0.9 },
      { fact: 'courierPhone', least: 0.97 },
      { fact: 'facility', least: 0.95 },
      { fact: 'city', least: 0.85 },
      { fact: 'next', least: 0.95 },
      { fact: 'station', least: 0.9 },
      { fact: 'signer', least: 0.9 },
    ] as const)('state $fact where it is, in at least $least of the nodes that name one', ({ fact, least }) => {
      const hits = read.flatMap(({ node, reading: { facts } }) => {
        const want = fold(node.label[FACTS[fact]]);
        const got = fold(fact === 'courierPhone' ? (facts.courierPhone ?? facts.stationPhone) : facts[fact]);
        return want === '' ? [] : [got !== '' && (got.includes(want) || want.includes(got))];
      });
      expect(share(hits)).toBeGreaterThanOrEqual(least);
    });
  });

  describe('real kdniao tracks', () => {
    const files = readdirSync(join(CORPUS, 'payloads')).filter((file) => file.startsWith('kdn-'));
    const isVendorShape = (body: object): boolean => 'Traces' in body || 'Data' in body;

    it.each(files)('%s becomes a timeline, or is refused by name', (file) => {
      const body = JSON.parse(readFileSync(join(CORPUS, 'payloads', file), 'utf8')) as object;
      const numbered = {
        ...body,
        ...('LogisticCode' in body && body.LogisticCode === '' && { LogisticCode: 'YT0000000000000' }),
      };
      const requestData = JSON.stringify('Data' in body ? body : { EBusinessID: '1', Count: '1', Data: [numbered] });
      const push = kdniao.openPush(pushForm(requestData));
      if (!isVendorShape(body)) {
        expect(() => kdniao.readPush(push)).toThrow(expect.objectContaining({ code: 'unsupported_format' }) as Error);
        return;
      }
      for (const snapshot of kdniao.readPush(push)) {
        const source = { carrier: snapshot.carrier ?? 'unknown', provider: 'kdniao', receivedAt: 0 } as const;
        const events = mergeEvents([], toEvents(snapshot.scans, source));
        const shippedAt = (events[0]?.at ?? 0) - 3_600_000;
        const face = describeParcel(parcel({ ...deriveState(events, shippedAt), shippedAt }), {
          locale: 'zh-CN',
          now: shippedAt,
        });
        expect({ unreadable: snapshot.unreadable, unknown: face.unknown ?? false }).toEqual({
          unreadable: 0,
          unknown: false,
        });
        expect(events.length).toBeGreaterThan(0);
      }
    });
  });
}
