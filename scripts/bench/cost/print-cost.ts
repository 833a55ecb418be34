import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../build/root';
import { LOOKS_A_PARCEL, PULLS } from './agenda';
import type { FunctionCost } from './cost-cloud';
import { measureCost, type CostReport } from './measure-cost';

const PER = 10_000;
const MINUTES_A_MONTH = 30 * 24 * 60;
const COLUMNS = ['invocations', 'reads', 'writes'] as const;

/** Plays so many parcels and prints what 10,000 of them cost, and what a month costs without any. @returns whether all went well */
export async function printCost(parcels: number, seed: number): Promise<boolean> {
  const report = await measureCost(parcels, seed);
  for (const line of costLines(report, seed)) console.log(line);
  const failed = report.caused.filter((one) => one.failed > 0);
  for (const one of failed) console.log(`FAIL ${one.function}: ${one.failed} runs failed`);
  return failed.length === 0;
}

function costLines(report: CostReport, seed: number): string[] {
  const { parcels, scans, messages, caused, idle } = report;
  const scaled = caused.map((one) => rowOf(one.function, one, PER / parcels));
  const resting = idle.map((one) =>
    rowOf(`${one.function}, nothing due`, one, MINUTES_A_MONTH / minutesBetween(one.function)),
  );
  return [
    `$ npm run bench -- --cost ${parcels} --seed ${seed}`,
    `${(scans / parcels).toFixed(1)} scans a parcel; its buyer looks ${LOOKS_A_PARCEL} times, every ${(1 / PULLS).toFixed(0)}th parcel is pulled once`,
    '',
    line('per 10,000 parcels, about', COLUMNS),
    ...scaled.map((row) => textOf(row, about)),
    textOf(sumOf(scaled), about),
    line('messages sent', [about((messages * PER) / parcels)]),
    '',
    line('per 30 days, however many parcels', COLUMNS),
    ...resting.map((row) => textOf(row, exact)),
    textOf(sumOf(resting), exact),
  ];
}

interface Row {
  name: string;
  cells: readonly number[];
}

const rowOf = (name: string, { calls, reads, writes }: FunctionCost, times: number): Row => ({
  name,
  cells: [calls, reads, writes].map((count) => count * times),
});
const sumOf = (rows: readonly Row[]): Row => ({
  name: 'together',
  cells: COLUMNS.map((_, at) => rows.reduce((sum, { cells }) => sum + (cells[at] ?? 0), 0)),
});
const textOf = ({ name, cells }: Row, write: (count: number) => string): string => line(name, cells.map(write));
const line = (name: string, cells: readonly string[]): string =>
  name.padEnd(34) + cells.map((cell) => cell.padStart(12)).join('');

/** To two significant digits: the same sample again comes out some 2 % apart (measured). */
const about = (count: number): string => Number(count.toPrecision(2)).toLocaleString('en-US');
const exact = (count: number): string => Math.round(count).toLocaleString('en-US');

/** How far a timer's runs are apart, by its trigger: every minute, or the divisor of one. */
function minutesBetween(name: string): number {
  const file = join(ROOT, 'cloudfunctions', name, 'config.json');
  const { triggers } = JSON.parse(readFileSync(file, 'utf8')) as { triggers: { config: string }[] };
  const [, minutes = ''] = (triggers[0]?.config ?? '').split(' ');
  return Number(/^\*\/(\d+)$/.exec(minutes)?.[1] ?? 1);
}
