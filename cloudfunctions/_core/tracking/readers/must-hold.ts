/** A part of a pattern: all that it can match, if that is a short list; else the texts of which one stands in every match, if any must. */
type Part = { exactly: readonly string[] } | { holds: readonly string[] | undefined };

const NOTHING: Part = { exactly: [''] };
const ANYTHING: Part = { holds: undefined };
/** Longest list of alternatives that is multiplied out. */
const MOST = 48;
const ESCAPED_ASSERTIONS = 'bB';
const ESCAPED_CLASSES = 'dDwWsSpPkuxc0123456789';
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' };
/** What belongs to an escape of a class or of a code, after its letter. */
const REST_OF_ESCAPE = /(?<=\\[pPu])\{[^}]*\}|(?<=\\k)<[^>]*>|(?<=\\u)[\da-f]{4}|(?<=\\x)[\da-f]{2}|(?<=\\c)[a-z]/iy;
const GROUP_KIND = /\?(?:<?[=!]|:|<[^>]*>)/y;
const TIMES = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;
/** Letters in a row, the last of which is not repeated: read at once, as most of a pattern is. */
const LETTERS = /[^\\^$.*+?()[\]{}|]+(?![*+?{])/y;
/** Signs that are the same letter under `iu` as they are in capitals. */
const FOLDS_PLAINLY = /^[a-jl-z\d\s\p{P}\p{Lo}]$/iu;
/** Nested classes, signs of two units, groups that switch flags: left alone. */
const TOO_HARD = /[\ud800-\udfff]|\(\?[a-z-]+:/;

/**
 * The texts of which at least one stands in everything that a pattern matches, in capitals: 派送 or 派件 for `正在?派[送件]`. A text
 * that holds none of them, in capitals as well, need not be searched.
 *
 * @returns undefined when nothing must stand there, or when the pattern is one that is not taken apart here
 */
export function mustHold({ source, flags }: RegExp): string[] | undefined {
  if (flags.includes('v') || TOO_HARD.test(source)) return undefined;
  const holds = holdsOf(new Pattern(source, flags.includes('i') && flags.includes('u')).alternatives());
  return holds?.filter((text, place) => holds.indexOf(text) === place && !holds.some((other) => isPart(other, text)));
}

/** Whoever looks for 签收 finds 签收成功 as well. */
const isPart = (other: string, text: string): boolean => other.length < text.length && text.includes(other);

/** A regular expression that is taken apart from left to right. What is not known becomes "anything", never something wrong. */
class Pattern {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly foldsOddly: boolean,
  ) {}

  alternatives(): Part {
    const parts = [this.sequence()];
    while (this.take('|')) parts.push(this.sequence());
    return either(parts);
  }

  private sequence(): Part {
    let run: readonly string[] = [''];
    let isWhole = true;
    let best: readonly string[] | undefined;
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) {
      const part = this.letters() ?? this.repeated(this.atom());
      const longer = 'exactly' in part ? product(run, part.exactly) : undefined;
      if (!longer) {
        isWhole = false;
        best = better(best, better(sure(run), holdsOf(part)));
      }
      run = longer ?? ('exactly' in part ? part.exactly : ['']);
    }
    return isWhole ? { exactly: run } : { holds: better(best, sure(run)) };
  }

  private letters(): Part | undefined {
    const letters = this.foldsOddly ? null : this.skip(LETTERS);
    return letters ? { exactly: [letters[0].toUpperCase()] } : undefined;
  }

  private atom(): Part {
    const sign = this.source.charAt(this.at);
    this.at += 1;
    if (sign === '(') return this.group();
    if (sign === '[') return this.oneOf();
    if (sign === '\\') return this.escaped();
    if (sign === '.') return ANYTHING;
    return sign === '^' || sign === '$' ? NOTHING : this.letter(sign);
  }

  private group(): Part {
    const kind = this.skip(GROUP_KIND)?.[0] ?? '';
    const inside = this.alternatives();
    this.take(')');
    return kind.endsWith('=') || kind.endsWith('!') ? NOTHING : inside;
  }

  private oneOf(): Part {
    const begin = this.at;
    while (this.at < this.source.length && this.source.charAt(this.at) !== ']')
      this.at += this.source.charAt(this.at) === '\\' ? 2 : 1;
    const inside = this.source.slice(begin, this.at);
    this.at += 1;
    if (/^\^|[\\-]/.test(inside)) return ANYTHING;
    return either(Array.from(inside, (sign) => this.letter(sign)));
  }

  private escaped(): Part {
    const sign = this.source.charAt(this.at);
    this.at += 1;
    if (ESCAPED_ASSERTIONS.includes(sign)) return NOTHING;
    if (!ESCAPED_CLASSES.includes(sign)) return this.letter(CONTROLS[sign] ?? sign);
    this.skip(REST_OF_ESCAPE);
    return ANYTHING;
  }

  private letter(sign: string): Part {
    return this.foldsOddly && !FOLDS_PLAINLY.test(sign) ? ANYTHING : { exactly: [sign.toUpperCase()] };
  }

  private repeated(part: Part): Part {
    const times = this.skip(TIMES);
    if (!times) return part;
    if (times[0].startsWith('?')) return 'exactly' in part ? { exactly: ['', ...part.exactly] } : ANYTHING;
    const isSure = times[0].startsWith('+') || Number(times[1] ?? 0) > 0;
    return isSure ? { holds: holdsOf(part) } : ANYTHING;
  }

  private skip(what: RegExp): RegExpExecArray | null {
    what.lastIndex = this.at;
    const found = what.exec(this.source);
    if (found) this.at += found[0].length;
    return found;
  }

  private take(sign: string): boolean {
    const isThere = this.source.charAt(this.at) === sign;
    if (isThere) this.at += 1;
    return isThere;
  }
}

/** A list in which the empty text stands is no condition. */
const sure = (texts: readonly string[]): readonly string[] | undefined => (texts.includes('') ? undefined : texts);

const holdsOf = (part: Part): readonly string[] | undefined => ('exactly' in part ? sure(part.exactly) : part.holds);

function product(heads: readonly string[], tails: readonly string[]): string[] | undefined {
  if (heads.length * tails.length > MOST) return undefined;
  const [tail = ''] = tails;
  return tails.length === 1
    ? heads.map((head) => head + tail)
    : heads.flatMap((head) => tails.map((one) => head + one));
}

function either(parts: readonly Part[]): Part {
  const [first] = parts;
  if (parts.length === 1 && first) return first;
  const exactly = parts.flatMap((part) => ('exactly' in part ? [part.exactly] : []));
  if (exactly.length === parts.length && exactly.flat().length <= MOST) return { exactly: exactly.flat() };
  const holds = parts.map(holdsOf);
  return { holds: holds.every((texts) => texts !== undefined) ? holds.flat() : undefined };
}

/** Which of two conditions is the rarer: two letters are rarer than one, few texts rarer than many. */
function better(a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] | undefined {
  if (!a || !b) return a ?? b;
  const [x, y] = [shortest(a), shortest(b)];
  return x === y ? (a.length <= b.length ? a : b) : x > y ? a : b;
}

/** Length of the shortest, three standing for all that is longer. */
const shortest = (texts: readonly string[]): number => Math.min(3, ...texts.map(({ length }) => length));
