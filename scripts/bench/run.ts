import { kdniao } from '../../cloudfunctions/_providers/kdniao';
import { readWith } from './many-readers';
import { mutateLines } from './mutate-lines';
import { measure, type Comparison, type Measured } from './ratios';
import { sampleForm, sampleNodes, samplePush } from './sample-push';
import { leastWork, shippedParcel, takeIn } from './take-in';

const parcel = shippedParcel();
const nodes = sampleNodes(10);
const push = samplePush(nodes);
const known = takeIn(push, parcel);
const reordered = samplePush([...nodes].reverse());
const [hundred, thousand] = [samplePush(sampleNodes(100)), samplePush(sampleNodes(1_000))];
const form = { body: sampleForm(push), headers: {} };
const texts = sampleNodes(10).map(({ AcceptStation }) => AcceptStation);
const [readWithOne, readWithTen] = [readWith(1), readWith(10)];

const least = (): void => void leastWork(push);
const full = (): void => void takeIn(push, parcel);

const COMPARISONS: readonly Comparison[] = [
  { name: '10 nodes: verify, parse, read, merge, derive ÷ md5 + JSON.parse', base: least, work: full, atLeast: 0.03 },
  { name: 'byte-identical replay ÷ md5 + JSON.parse', base: least, work: () => void takeIn(push, known), atLeast: 0.8 },
  {
    name: 'reordered replay ÷ md5 + JSON.parse',
    base: () => void leastWork(reordered),
    work: () => void takeIn(reordered, known),
    atLeast: 0.4,
  },
  {
    name: 'a node with ten times the phrases ÷ a node',
    base: () => {
      readWithOne(texts);
    },
    basePer: 10,
    work: () => {
      readWithTen(texts);
    },
    per: 10,
    atLeast: 0.5,
  },
  {
    name: 'a node of 100 ÷ a node of 10',
    base: full,
    basePer: 10,
    work: () => void takeIn(hundred, parcel),
    per: 100,
    atLeast: 0.66,
  },
  {
    name: 'a node of 1,000 ÷ a node of 10',
    base: full,
    basePer: 10,
    work: () => void takeIn(thousand, parcel),
    per: 1_000,
    atLeast: 0.66,
  },
  {
    name: 'form decoding ÷ md5 + JSON.parse (told, no limit)',
    base: least,
    work: () => void kdniao.openPush(form),
    atLeast: 0,
  },
];

function printRow({ name, baseUs, workUs, ratio, atLeast }: Measured): void {
  const verdict = ratio >= atLeast ? 'ok' : 'MISSED';
  const numbers = [baseUs.toFixed(1), workUs.toFixed(1), ratio.toFixed(3), `≥ ${String(atLeast)}`].map((text) =>
    text.padStart(8),
  );
  console.log(`${numbers.join('')}  ${verdict.padEnd(7)}${name}`);
}

async function main(args: readonly string[]): Promise<void> {
  const [option, count] = args;
  if (option === '--mutate') {
    const begin = performance.now();
    mutateLines(Number(count ?? 1_000_000));
    console.log(`${count ?? '1000000'} mutated lines read in ${((performance.now() - begin) / 1_000).toFixed(1)} s`);
    return;
  }
  const measured = await measure(COMPARISONS);
  console.log(' base µs work µs   ratio   limit');
  for (const row of measured) printRow(row);
  if (measured.some(({ ratio, atLeast }) => !(ratio >= atLeast))) process.exitCode = 1;
}

void main(process.argv.slice(2));
