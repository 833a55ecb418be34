import type { Locale } from '../../typings/vocabulary';
import * as v from 'valibot';

export const localeSchema: v.GenericSchema<Locale> = v.picklist(['zh-CN', 'en']);

/** A parcel's id as it comes from a phone: sha256, hex. */
export const parcelIdSchema: v.GenericSchema<string> = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
