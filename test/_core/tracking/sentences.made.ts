import { EN_SHORT } from './sentences/en-short.made';
import { OFTEN_MISREAD } from './sentences/often-misread.made';
import { ZH_DOOR } from './sentences/zh-door.made';
import { ZH_RECENT } from './sentences/zh-recent.made';
import { ZH_TROUBLE } from './sentences/zh-trouble.made';
import { ZH_WAY } from './sentences/zh-way.made';
import type { SentencesByFamily } from './sentences/made-sentence';

/** Made-up sentences in the shapes that carriers use, 2014–2026: what each has to be read as. A new shape starts with a line there. */
export const MADE_SENTENCES: SentencesByFamily = {
  ...ZH_WAY,
  ...ZH_DOOR,
  ...ZH_TROUBLE,
  ...ZH_RECENT,
  ...EN_SHORT,
  ...OFTEN_MISREAD,
};
