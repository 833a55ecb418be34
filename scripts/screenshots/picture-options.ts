import { parseArgs } from 'node:util';

/** What `npm run screenshots` was asked for. */
export interface PictureOptions {
  /** `readme`: README's pictures. `all`: every page in every state and view. `baseline`: what the tests compare with. */
  run: 'readme' | 'all' | 'baseline';
  /** Of `all`, those whose names hold each of these. */
  only: string[];
  /** Join what was taken into sheets, one a page. */
  sheet: boolean;
  /** Folder; undefined takes the run's own. */
  out: string | undefined;
}

const USAGE = `npm run screenshots                           README's pictures
npm run screenshots -- --all [--sheet]        every page × state × theme × language × size, into a folder of their own
                     --all --only PART        those whose names hold PART, for example timeline-- or dark-en-320; may stand twice
npm run screenshots -- --baseline             the choice that the tests compare with
each with --out DIR: into that folder`;

/** @throws Error with the usage */
export function readPictureOptions(args: readonly string[]): PictureOptions {
  const { all, baseline, sheet, only, out } = parsed(args);
  if ((all && baseline) || (!all && (sheet || only.length > 0))) throw new Error(USAGE);
  const run = all ? 'all' : baseline ? 'baseline' : 'readme';
  return { run, only, sheet, out };
}

function parsed(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        all: { type: 'boolean', default: false },
        baseline: { type: 'boolean', default: false },
        sheet: { type: 'boolean', default: false },
        only: { type: 'string', multiple: true, default: [] },
        out: { type: 'string' },
      },
    });
    return { ...values, out: values.out };
  } catch (cause) {
    throw new Error(USAGE, { cause });
  }
}
