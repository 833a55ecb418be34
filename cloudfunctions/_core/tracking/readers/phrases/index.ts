import type { Reader } from '../reader';
import { phraseReaders } from './phrase-table';
import { czech } from './cs';
import { german } from './de';
import { spanish } from './es';
import { french } from './fr';
import { indonesian } from './id';
import { italian } from './it';
import { japanese } from './ja';
import { korean } from './ko';
import { dutch } from './nl';
import { nordic } from './nordic';
import { polish } from './pl';
import { portuguese } from './pt';
import { russian } from './ru';
import { thai } from './th';
import { turkish } from './tr';
import { vietnamese } from './vi';

/** Readers of the languages that have a table of phrases. A new language is a table and a line here. */
export const phrases: readonly Reader[] = [
  ...phraseReaders('cs', czech),
  ...phraseReaders('de', german),
  ...phraseReaders('es', spanish),
  ...phraseReaders('fr', french),
  ...phraseReaders('id', indonesian),
  ...phraseReaders('it', italian),
  ...phraseReaders('ja', japanese, false),
  ...phraseReaders('ko', korean, false),
  ...phraseReaders('nl', dutch),
  ...phraseReaders('nordic', nordic),
  ...phraseReaders('pl', polish),
  ...phraseReaders('pt', portuguese),
  ...phraseReaders('ru', russian),
  ...phraseReaders('th', thai, false),
  ...phraseReaders('tr', turkish),
  ...phraseReaders('vi', vietnamese),
];
