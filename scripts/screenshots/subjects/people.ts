/** Who looks, by openid: the demo's own people, and some for one state each. */
export const CHEN = 'oBuyerChen';
export const LIN = 'oBuyerLin';
export const OWNER = 'oOwnerLin';
export const SUPPORT = 'oSupportZhou';
/** Has no parcels. */
export const NOBODY = 'oBuyerNew';
/** Works at night. */
export const AT_WORK = 'oBuyerAtWork';
/** Takes a claim card. */
export const TAKER = 'oBuyerTaker';
