import { createHash } from 'node:crypto';

/** What a parcel keeps of a link to it: the token itself is nowhere in the database. */
export const shareHashOf = (token: string): string => createHash('sha256').update(`share|${token}`).digest('hex');
