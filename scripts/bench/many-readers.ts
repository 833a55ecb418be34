import { CHINESE_READERS } from '../../cloudfunctions/_core/tracking/readers';
import { indexReaders } from '../../cloudfunctions/_core/tracking/readers/key-index';
import type { Reader } from '../../cloudfunctions/_core/tracking/readers/reader';
import { prepareWords } from '../../cloudfunctions/_core/tracking/readers/words';
import { strongestProposal } from '../../cloudfunctions/_core/tracking/referee';

const HAN = /[\u4e00-\u9fff]/g;
/** Chinese characters from U+4E00 on. */
const HAN_COUNT = 20_000;

/** Reads words with the Chinese readers and with `times` − 1 as many again that look for other phrases of the same shape. */
export function readWith(times: number): (texts: readonly string[]) => void {
  const readers = Array.from({ length: times }, (_, turn) =>
    CHINESE_READERS.map((reader) => turned(reader, turn)),
  ).flat();
  const readersFor = indexReaders(readers.sort((a, b) => b.strength - a.strength));
  return (texts) => {
    for (const text of texts) {
      const words = prepareWords(text);
      strongestProposal(readersFor(words.plain), words, 'zto-express');
    }
  };
}

/** The reader with each Chinese character replaced by another, always the same one; itself at turn 0. */
function turned(reader: Reader, turn: number): Reader {
  const replace = (sign: string): string =>
    String.fromCharCode(0x4e00 + ((sign.charCodeAt(0) - 0x4e00 + turn * 1_949) % HAN_COUNT));
  const turnedPattern = ({ source, flags }: RegExp): RegExp => new RegExp(source.replace(HAN, replace), flags);
  return turn === 0
    ? reader
    : { ...reader, rule: `${reader.rule}.${String(turn)}`, words: turnedPattern(reader.words) };
}
