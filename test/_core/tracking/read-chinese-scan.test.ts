import { readScan } from '../../../cloudfunctions/_core/tracking/read-scan';
import type { Scan } from '../../../cloudfunctions/_core/tracking/types';
import type { SentencesByCarrier } from './sentences/sentences-by-carrier';
import { ZH_ABROAD } from './sentences/zh-abroad.made';
import { ZH_CLAUSES } from './sentences/zh-clauses.made';
import { ZH_EXPRESS } from './sentences/zh-express.made';
import { ZH_FACTS } from './sentences/zh-facts.made';
import { ZH_FREIGHT } from './sentences/zh-freight.made';
import { ZH_MORE } from './sentences/zh-more.made';
import { ZH_MORE_TROUBLE } from './sentences/zh-more-trouble.made';
import { ZH_POST } from './sentences/zh-post.made';
import { ZH_SF } from './sentences/zh-sf.made';
import { ZH_SHOPS } from './sentences/zh-shops.made';
import { ZH_SMALL } from './sentences/zh-small.made';
import { ZH_STEPS_BEGIN } from './sentences/zh-steps-begin.made';
import { ZH_STEPS_END } from './sentences/zh-steps-end.made';
import { ZH_STEPS_TROUBLE } from './sentences/zh-steps-trouble.made';

const scanOf = (rawText: string): Scan => ({
  at: 1_763_700_000_000,
  zone: 'Asia/Shanghai',
  zoneIs: 'assumed',
  rawText,
});

const TABLES: SentencesByCarrier = {
  ...ZH_SF,
  ...ZH_EXPRESS,
  ...ZH_POST,
  ...ZH_SHOPS,
  ...ZH_FREIGHT,
  ...ZH_STEPS_BEGIN,
  ...ZH_STEPS_TROUBLE,
  ...ZH_STEPS_END,
  ...ZH_MORE,
  ...ZH_MORE_TROUBLE,
  ...ZH_ABROAD,
  ...ZH_SMALL,
  ...ZH_CLAUSES,
};

describe.each(Object.entries(TABLES))('readScan: %s', (_carrier, rows) => {
  const sentences = Object.entries(rows).flatMap(([as, texts]) => texts.map((text) => ({ as, text })));

  it.each(sentences)('$text → $as', ({ as, text }) => {
    const { status, subStatus, why } = readScan(scanOf(text), 'zto-express');
    const read = as.includes('.') ? `${status}.${subStatus ?? ''}` : status;
    expect({ read, why }).toEqual({ read: as, why });
  });
});

describe('readScan: facts in Chinese', () => {
  it.each(ZH_FACTS)('$text', ({ text, as, facts }) => {
    const reading = readScan(scanOf(text), 'zto-express');
    expect({ status: reading.status, facts: reading.facts }).toEqual({ status: as, facts });
  });
});
