import { createHash } from 'node:crypto';

/** What a parcel keeps of its claim card: the token itself is nowhere in the database. */
export const claimHashOf = (token: string): string => createHash('sha256').update(`claim|${token}`).digest('hex');
