import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { arrive as arriveFromAftership } from './aftership/arrive';
import { arrive as arriveFromKdniao } from './kdniao/arrive';
import { arrive as arriveFromKuaidi100 } from './kuaidi100/arrive';
import { arrive as arriveFromSeventeenTrack } from './seventeen-track/arrive';
import type { Arrive } from './arrival';
import { providerByCode } from '../../cloudfunctions/_providers';
import type { Provider, Waybill } from '../../cloudfunctions/_providers/provider';

/** What a provider signs and pushes, or answers, before it takes the form in which it is sent. */
export interface RawFile {
  kind: 'push' | 'query';
  payload: unknown;
  /** Which parcel was asked about. */
  waybill?: Waybill;
}

const RAW = '.raw.json';
/** How each folder's provider sends what a raw file holds. */
const ARRIVE: Readonly<Record<string, Arrive>> = {
  kdniao: arriveFromKdniao,
  kuaidi100: arriveFromKuaidi100,
  'seventeen-track': arriveFromSeventeenTrack,
  aftership: arriveFromAftership,
};
/** Folders whose name is not the provider's code. */
const CODES: Readonly<Record<string, string>> = { 'seventeen-track': '17track' };

/** The folders beside this file that hold raw files: one for each provider. */
export function providerFolders(): string[] {
  const folders = readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => name).filter((folder) => rawNames(folder).length > 0);
}

export function providerOf(folder: string): Provider {
  const provider = providerByCode(CODES[folder] ?? folder);
  if (provider === undefined) throw new Error(`test/_providers/${folder} is no provider's folder`);
  return provider;
}

/** The names of a folder's raw files, `plain-zto.made` for plain-zto.made.raw.json. */
export function rawNames(folder: string): string[] {
  return readdirSync(join(__dirname, folder)).flatMap((file) =>
    file.endsWith(RAW) ? [file.slice(0, -RAW.length)] : [],
  );
}

export function readRaw(folder: string, name: string): RawFile {
  return JSON.parse(readFileSync(join(__dirname, folder, name + RAW), 'utf8')) as RawFile;
}

export function arriveOf(folder: string): Arrive {
  const arrive = ARRIVE[folder];
  if (arrive === undefined) throw new Error(`test/_providers/raw-file.ts does not say how ${folder} arrives`);
  return arrive;
}
