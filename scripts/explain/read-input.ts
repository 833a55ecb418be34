import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { AppError } from '../../cloudfunctions/_core/app-error';

const STDIN = 0;

/** What nobody says in a sentence: an ending of a file's name, or a way through folders without a space or a Chinese character. */
const LIKE_A_PATH = /\.(?:jsonl?|xml|txt)$|^[^\s\p{Script=Han}]*[/\\][^\s\p{Script=Han}]*$/iu;

/**
 * Whether an argument names a file; anything else is a sentence.
 *
 * @throws AppError `bad_input` for what looks like a file and is not there
 */
export function isFile(what: string): boolean {
  if (existsSync(what)) return true;
  if (LIKE_A_PATH.test(what)) throw new AppError('bad_input', `there is no file ${what}`);
  return false;
}

/** A file's text, or stdin's. @throws AppError `bad_input` for a file that is not there, or is none */
export function readInput(file: string | undefined): string {
  return readFileSync(file === undefined ? STDIN : checked(file), 'utf8');
}

/** A file's lines, or stdin's, as they come. @throws AppError as `readInput` */
export function linesOf(file: string | undefined): AsyncIterable<string> {
  const input = file === undefined ? process.stdin : createReadStream(checked(file));
  return createInterface({ input, crlfDelay: Infinity });
}

function checked(file: string): string {
  if (!existsSync(file)) throw new AppError('bad_input', `there is no file ${file}`);
  if (statSync(file).isDirectory()) throw new AppError('bad_input', `${file} is a directory`);
  return file;
}
