/** How strong each kind of proposal is; see Reader.strength. Kinds stand in the order in which they beat one another. */
export const STRENGTH = {
  /** The parcel is back, or the order is off. */
  ended: 95,
  /** On its way back. */
  goingBack: 90,
  /** Signed for by a station, but still to be collected. */
  stillWaiting: 88,
  /** Collected with a code: a signature that names no signer. */
  collected: 86,
  signed: 84,
  /** Waits at a station or in a locker. */
  waiting: 82,
  /** A failed attempt with its reason. */
  failedBecause: 81,
  failed: 80,
  customsProblem: 76,
  customs: 70,
  /** About to be delivered, but not on its way yet. */
  soonDelivered: 62,
  delivering: 60,
  /** Held up on the way. */
  heldUp: 58,
  problem: 56,
  atDestination: 50,
  awaitsPickup: 44,
  pickedUp: 40,
  forwarded: 36,
  departed: 32,
  arrived: 30,
  onTheWay: 28,
  created: 20,
  /** One word of an operation, where nothing else in the sentence speaks. */
  terse: 10,
} as const;
