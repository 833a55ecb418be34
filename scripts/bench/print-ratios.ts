import type { Parcel } from '../../cloudfunctions/_core/tracking/parcel';
import type { RawPush } from '../../cloudfunctions/_ports';
import { receivePush } from '../../cloudfunctions/_usecases/receive-push';
import { leanPorts } from './lean-ports';
import { readWith } from './many-readers';
import { parseAlone } from './parse-alone';
import { pushOf, type PushSubject } from './push-of';
import { measure, type Comparison, type Measured } from './ratios';
import { sampleNodes, SHIPPED_AT } from './sample-nodes';
import { shippedParcel } from './shipped-parcel';

const WAYBILL_NO = '75000000000001';
const RECEIVED_AT = SHIPPED_AT + 30 * 24 * 3_600_000;

/** Prints how the work of a push compares with parsing alone. @returns whether no limit was missed */
export async function printRatios(): Promise<boolean> {
  const measured = await measure(await comparisons());
  console.log(' base µs work µs   ratio   limit');
  for (const row of measured) printRow(row);
  return measured.every(isKept);
}

const isKept = ({ ratio, atLeast }: Measured): boolean => ratio >= atLeast;

function printRow(row: Measured): void {
  const { name, baseUs, workUs, ratio, atLeast } = row;
  const numbers = [baseUs.toFixed(1), workUs.toFixed(1), ratio.toFixed(3), `≥ ${atLeast}`];
  console.log(
    `${numbers.map((text) => text.padStart(8)).join('')}  ${(isKept(row) ? 'ok' : 'MISSED').padEnd(7)}${name}`,
  );
}

async function comparisons(): Promise<Comparison[]> {
  const ports = leanPorts();
  const { buyer: _nobody, ...parcel } = shippedParcel(ports.vault, WAYBILL_NO, SHIPPED_AT);
  const nodes = sampleNodes(10);
  const push = pushOfNodes(parcel, nodes);
  ports.keep(parcel);
  ports.time.now = RECEIVED_AT;
  await receivePush(ports, push);
  const known = ports.stored.get(parcel._id) ?? parcel;
  const takeIn = (stored: Parcel, told: RawPush) => {
    const standing = portsWith(stored);
    return () => receivePush(standing, told);
  };
  const reordered = pushOfNodes(parcel, [...nodes].reverse());
  const full = { name: '', base: () => parseAlone(push), work: takeIn(parcel, push) };
  const longer = (count: number): Comparison => ({
    name: `a node of ${count} ÷ a node of 10`,
    base: full.work,
    basePer: 10,
    work: takeIn(parcel, pushOfNodes(parcel, sampleNodes(count))),
    per: count,
    atLeast: 0.66,
  });
  return [
    { ...full, name: 'receivePush with 10 nodes ÷ parsing alone', atLeast: 0.08 },
    { ...full, name: 'byte-identical replay ÷ parsing alone', work: takeIn(known, push), atLeast: 0.7 },
    {
      name: 'reordered replay ÷ parsing alone',
      base: () => parseAlone(reordered),
      work: takeIn(known, reordered),
      atLeast: 0.6,
    },
    morePhrases(nodes.map(({ words }) => words)),
    longer(100),
    longer(1_000),
  ];
}

function pushOfNodes({ _id: parcelId, waybillNo }: Parcel, nodes: ReturnType<typeof sampleNodes>): RawPush {
  const subject: PushSubject = { provider: 'kdniao', parcelId, waybillNo };
  return pushOf(subject, nodes, RECEIVED_AT);
}

/** Ports in which this parcel stands, whatever is written. */
function portsWith(parcel: Parcel): ReturnType<typeof leanPorts> {
  const ports = leanPorts();
  ports.time.now = RECEIVED_AT;
  const parcels = {
    ...ports.parcels,
    byKeys: () => Promise.resolve([parcel]),
    replace: () => Promise.resolve(true),
  };
  return { ...ports, parcels };
}

function morePhrases(texts: readonly string[]): Comparison {
  const [readWithOne, readWithTen] = [readWith(1), readWith(10)];
  return {
    name: 'a node with ten times the phrases ÷ a node',
    base: () => {
      readWithOne(texts);
    },
    basePer: texts.length,
    work: () => {
      readWithTen(texts);
    },
    per: texts.length,
    atLeast: 0.5,
  };
}
