/** What may still want an accept of one template. */
export interface Demand {
  /** What is sure to come: worth of each. */
  known: readonly number[];
  /** What each parcel brings that nobody has shipped yet: worth of each message. */
  perParcel: readonly number[];
  /** How many such parcels are expected, ≥ 0. */
  expectedParcels: number;
}

/** Past this, the chance of so many parcels more counts nothing. */
const NEGLIGIBLE = 1e-6;

/**
 * What the last of so many accepts would be spent on later: the worth that one may expect of the message in that place when all that is to
 * come is put in the order of its worth. 0 when there would be none. How many parcels come is taken to be Poisson.
 *
 * @param left accepts of the template, ≥ 1
 */
export function priceOfAccept(left: number, { known, perParcel, expectedParcels }: Demand): number {
  const worths = [...new Set([...known, ...perParcel])].sort((a, b) => b - a);
  const atLeast = worths.map((worth) => ({
    worth,
    known: known.filter((one) => one >= worth).length,
    perParcel: perParcel.filter((one) => one >= worth).length,
  }));
  const worthWith = (parcels: number) => atLeast.find((of) => of.known + parcels * of.perParcel >= left)?.worth ?? 0;
  let price = 0;
  let chance = Math.exp(-expectedParcels);
  for (let parcels = 0, sofar = 0; sofar < 1 - NEGLIGIBLE && parcels <= MOST_PARCELS; parcels += 1) {
    price += chance * worthWith(parcels);
    sofar += chance;
    chance *= expectedParcels / (parcels + 1);
  }
  return price;
}

const MOST_PARCELS = 200;
