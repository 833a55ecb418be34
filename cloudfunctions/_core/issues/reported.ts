/** The rule's name of what a parcel's buyer said themselves. */
export const REPORTED = 'reported';
