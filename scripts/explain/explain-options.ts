import { parseArgs } from 'node:util';
import { AppError } from '../../cloudfunctions/_core/app-error';
import type { Locale } from '../../typings/vocabulary';
import { carrierByAnyName } from './carrier-names';

/** What `npm run explain` was asked. */
export interface ExplainOptions {
  /** One node a line, in the corpus' form. */
  lines: boolean;
  /** The answer as JSON. */
  json: boolean;
  /** Rule, words and code beside each node. */
  why: boolean;
  locale: Locale;
  /** Our code, for a sentence alone. */
  carrier?: string;
  /** A file, or a sentence; stdin when absent. */
  what?: string;
}

export const USAGE = `npm run explain -- [--why] [--json] [--en] [--carrier NAME] [FILE | SENTENCE]
npm run -s explain -- --jsonl [FILE]        (-s: without the lines that npm itself prints)

FILE      a provider's or carrier's payload: JSON, XML or a form's body; - or nothing reads stdin
SENTENCE  a carrier's words, read on their own
--why     which rule, words and code led there
--json    the answer as JSON
--en      in English
--carrier whose words a sentence is: ZTO, 中通, zhongtong, zto-express
--jsonl   one node a line in ({id, text, carrier?, time?, lang?, location?, provider_state?}), one reading a line out; a line that is
          none is answered with status unknown, named on stderr, and fails the run at its end`;

const OPTIONS = {
  jsonl: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  why: { type: 'boolean', default: false },
  en: { type: 'boolean', default: false },
  carrier: { type: 'string' },
} as const;

/** @throws AppError `bad_input` for an option or a carrier that does not exist */
export function readOptions(args: readonly string[]): ExplainOptions {
  const { values, positionals } = parsed(args);
  const what = positionals.join(' ');
  return {
    lines: values.jsonl,
    json: values.json,
    why: values.why,
    locale: values.en ? 'en' : 'zh-CN',
    ...(values.carrier !== undefined && { carrier: carrierNamed(values.carrier) }),
    ...(what !== '' && what !== '-' && { what }),
  };
}

function carrierNamed(name: string): string {
  const carrier = carrierByAnyName(name);
  if (carrier === undefined) throw new AppError('bad_input', `no carrier that we know is called ${name}`);
  return carrier;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (cause) {
    throw new AppError('bad_input', cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
