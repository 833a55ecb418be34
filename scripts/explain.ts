import { AppError } from '../cloudfunctions/_core/app-error';
import { explainLine, unreadLine } from './explain/corpus-line';
import { readOptions, USAGE, type ExplainOptions } from './explain/explain-options';
import { explainParcel } from './explain/explain-parcel';
import { explainSentence } from './explain/explain-sentence';
import { openPayload } from './explain/open-payload';
import { printParcel } from './explain/print-parcel';
import { isFile, linesOf, readInput } from './explain/read-input';

/** One node a line in, one reading a line out, in the same order; a line that is none is named on stderr, and the others go on. */
async function explainLines(lines: AsyncIterable<string>): Promise<void> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(explained(line, number))}\n`);
  }
}

function explained(line: string, number: number): unknown {
  try {
    return explainLine(line);
  } catch (error) {
    process.exitCode = 1;
    console.error(`line ${String(number)}: ${error instanceof Error ? error.message : String(error)}`);
    return unreadLine(line);
  }
}

function explainOne(options: ExplainOptions): string {
  const { what, json, why, locale, carrier } = options;
  if (what !== undefined && !isFile(what))
    return explainSentence(what, { json, locale, ...(carrier !== undefined && { carrier }) });
  const { shape, parcels: found } = openPayload(readInput(what));
  const parcels = found.map((parcel) => explainParcel(parcel, locale));
  if (json) return JSON.stringify({ shape, parcels }, undefined, 2);
  return [`(${shape})`, ...parcels.map((parcel) => printParcel(parcel, { why }))].join('\n\n');
}

/** Says what went wrong and what can be done. */
function fail(error: unknown): void {
  process.exitCode = 1;
  if (error instanceof AppError) {
    console.error(`${error.message} (${error.code})`);
    if (error.code === 'bad_input') console.error(USAGE);
  } else {
    console.error(error);
  }
}

async function main(): Promise<void> {
  try {
    const options = readOptions(process.argv.slice(2));
    if (options.lines) await explainLines(linesOf(options.what));
    else console.log(explainOne(options));
  } catch (error) {
    fail(error);
  }
}

/** Whoever reads may have enough: `… | head` is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
void main();
