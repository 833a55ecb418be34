import * as v from 'valibot';

/** A name or key of the configuration: text that is not empty. */
export const word = v.pipe(v.string(), v.minLength(1));
