import type { TemplateKind } from '../../typings/vocabulary';
import type { Templates } from '../_ports';
import * as v from 'valibot';
import { MEANINGS } from '../_core/notices/fill-message';
import { wrongInTemplate } from '../_core/notices/wrong-in-template';
import { areUnique } from './are-unique';
import { word } from './word-schema';

/** What WeChat would refuse in every message, it refuses here. */
const template = (kind: TemplateKind) =>
  v.pipe(
    v.strictObject({
      id: v.pipe(word, v.regex(/^[\w-]+$/)),
      keywords: v.pipe(v.record(v.picklist(MEANINGS[kind]), word), v.minEntries(1)),
    }),
    v.check(
      ({ keywords }) => wrongInTemplate(kind, keywords) === undefined,
      ({ input }) => wrongInTemplate(kind, input.keywords) ?? '',
    ),
  );

export const templatesSchema: v.GenericSchema<Templates> = v.pipe(
  v.strictObject({ progress: template('progress'), pickup: template('pickup'), trouble: template('trouble') }),
  v.check(
    ({ progress, pickup, trouble }) => areUnique([progress.id, pickup.id, trouble.id]),
    'two templates have the same id',
  ),
);
