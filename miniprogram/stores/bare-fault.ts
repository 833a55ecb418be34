/** What stands between quotes of any kind; any script but plain English; addresses for mail; ids and keys; five digits or more. */
const QUOTED = /"[^"]*"|'[^']*'|`[^`]*`|“[^”]*”|‘[^’]*’|「[^」]*」/g;
const NOT_PLAIN = /[^\x20-\x7e]+/g;
const MAIL = /\S+@\S+/g;
const OPAQUE = /(?=[\w-]*\d)[\w-]{16,}|(?=[\w-]*[a-z])(?=[\w-]*[A-Z])(?![a-z]*(?:[A-Z][a-z]{2,})*(?![\w-]))[\w-]{20,}/g;
const DIGITS = /\d(?:[^A-Za-z\d]{0,3}\d){4,}/g;

/** WeChat's own headings above an error. */
const HEADING = /^(MiniProgramError|thirdScriptError|Unhandled promise rejection)\s*$/;
const NAMED = /^\w*Error: /;
const FRAME = /^\s*at\s|^[^\s]*@/;
/** A file of ours, its line and column, wherever the engine says them. */
const POSITION = /[\w.-]+(?:\/[\w.-]+){0,4}\.js:\d+:\d+/g;

/** What is looked at of a text, characters: an engine's own messages are far shorter. */
const LOOKED_AT = 4_000;
const LONGEST_MESSAGE = 200;
const LONGEST_STACK = 1_000;

/** A fault as it may be told: what it says about the code, and nothing that may be about somebody. */
interface BareFault {
  message: string;
  /** file:line:column, innermost first, a blank between; empty when the engine says no places. */
  stack: string;
}

/** @param error an Error, or the text that WeChat makes of one: message lines, then one for each frame */
export function bareFault(error: unknown): BareFault {
  const lines = textOf(error).slice(0, LOOKED_AT).split('\n');
  const frames = lines.findIndex((line) => FRAME.test(line));
  const says = (frames < 0 ? lines : lines.slice(0, frames)).filter((line) => !HEADING.test(line));
  const said = (frames < 0 ? [] : lines.slice(frames)).join('\n').match(POSITION) ?? [];
  // WeChat says the message by itself before the error says it again.
  const named = says.find((line) => NAMED.test(line)) ?? says.join(' ');
  return { message: bare(named).slice(0, LONGEST_MESSAGE), stack: fitting(said.filter(isOfCode)) };
}

/** What WeChat's calls reject with: no Error, an object that says `<call>:fail <reason>`. */
export function isCallFailure(error: unknown): error is { errMsg: string } {
  return typeof error === 'object' && error !== null && 'errMsg' in error && typeof error.errMsg === 'string';
}

function textOf(error: unknown): string {
  if (isCallFailure(error)) return error.errMsg;
  if (!(error instanceof Error)) return typeof error === 'string' ? error : Object.prototype.toString.call(error);
  const said = `${error.name}: ${error.message}`;
  // Safari's stack does not say the message again.
  return error.stack === undefined || error.stack.startsWith(said) ? (error.stack ?? said) : `${said}\n${error.stack}`;
}

/** The cloud takes out the same once more (cloudfunctions/_core/access/bare-message.ts). */
function bare(text: string): string {
  return text
    .replace(QUOTED, '…')
    .replace(NOT_PLAIN, '…')
    .replace(MAIL, '#')
    .replace(OPAQUE, '#')
    .replace(DIGITS, '#')
    .trim();
}

/** Whether its file's name says nothing but a name. */
function isOfCode(position: string): boolean {
  const [file = ''] = position.split(':');
  return bare(file) === file;
}

/** As many positions as go in, innermost first. */
function fitting(positions: readonly string[]): string {
  let stack = '';
  for (const position of positions) {
    const longer = stack === '' ? position : `${stack} ${position}`;
    if (longer.length > LONGEST_STACK) break;
    stack = longer;
  }
  return stack;
}
