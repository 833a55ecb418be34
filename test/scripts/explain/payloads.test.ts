import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../cloudfunctions/_core/app-error';
import { explainParcel } from '../../../scripts/explain/explain-parcel';
import { openPayload, type OpenedPayload } from '../../../scripts/explain/open-payload';

/** Whole real payloads, beside the repository where they are at hand. */
const PAYLOADS = join(__dirname, '../../../../shared/corpus/payloads');
const INDEX = join(PAYLOADS, 'index.json');

interface Listed {
  id: string;
  format: string;
  nodes: number;
}

/** What became of a payload: opened, or refused with its sender's own error. */
type Outcome = { opened: OpenedPayload } | { error: AppError };

function outcomeOf({ id }: Listed): Outcome {
  try {
    return { opened: openPayload(readFileSync(join(PAYLOADS, `${id}.json`), 'utf8')) };
  } catch (error) {
    if (error instanceof AppError) return { error };
    throw error;
  }
}

/** Nodes without a time of their own in the payload: they are read, but have no place in a track. */
const UNTIMED: Readonly<Record<string, number>> = {
  'pickup-sms-ocr-samples': 5,
  'intl-correios-prs': 2,
  'sf-opcode-dictionary-a': 39,
  'ash-usps-tracking_response_alt': 1,
};

/** Where our stage is not the sender's state, and why ours is right. */
const OURS_IS_RIGHT: Readonly<Record<string, string>> = {
  'kdn-ems-5042260908504': 'the newest words say that it is being delivered; theirs is in transit',
  'kdn-yto-12345678b': 'several parcels under one test number: the newest words are a collection',
  'kdn-jd-71541676068': 'the newest words say that it was delivered; theirs is in transit',
  'kdn-yd-4301040730105': 'the newest words say that it is being delivered; theirs is in transit',
  'k100-jd-JD0076810060555': 'a station took it in: nobody has collected it',
  'fegine-sf-SF1010013984972': 'an excerpt: the words end with the delivery, the signature is missing',
  'ash-fedex-tracking_response_in_transit': 'the words say that it waits for customs',
  'ash-usps-tracking_response_alt': 'altered by its authors: the words say out for delivery',
};

/** The index counts the nodes of the first parcel alone. */
const NODES: Readonly<Record<string, number>> = { 'ash-usps-tracking_response_batch': 12 };

if (!existsSync(INDEX)) {
  it('says that the corpus is absent', () => {
    const warn = jest.spyOn(console, 'warn');
    console.warn(`corpus absent: the real payloads of ${INDEX} were NOT opened in this run`);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('corpus/payloads'));
  });
} else {
  const listed = JSON.parse(readFileSync(INDEX, 'utf8')) as Listed[];
  const outcomes = listed.map((payload) => ({ payload, outcome: outcomeOf(payload) }));

  it.each(listed)('$id ($format) opens with its nodes, or with its own error', (payload) => {
    const outcome = outcomeOf(payload);
    if ('error' in outcome) {
      expect(['bad_waybill', 'provider_busy']).toContain(outcome.error.code);
      expect(payload.nodes).toBe(0);
      return;
    }
    const kept = outcome.opened.parcels.flatMap(({ snapshot }) => snapshot.scans).length;
    const untimed = outcome.opened.parcels.flatMap((parcel) => parcel.untimed).length;
    expect({ nodes: kept + untimed, untimed }).toEqual({
      nodes: NODES[payload.id] ?? payload.nodes,
      untimed: UNTIMED[payload.id] ?? 0,
    });
  });

  it('says a stage that is the sender’s, or is right', () => {
    const differing = outcomes.flatMap(({ payload: { id }, outcome }) => {
      if ('error' in outcome) return [];
      return outcome.opened.parcels.flatMap((parcel) => {
        const theirs = parcel.snapshot.parcelCode?.reading?.status;
        const { stage } = explainParcel(parcel, 'zh-CN');
        return theirs === undefined || theirs === stage ? [] : [`${id}: ${stage}, theirs ${theirs}`];
      });
    });
    expect(differing.filter((line) => !Object.hasOwn(OURS_IS_RIGHT, line.split(':')[0] ?? ''))).toEqual([]);
  });
}
