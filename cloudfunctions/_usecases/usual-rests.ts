import type { LaneRecord, UsualRest } from '../_core/issues/lanes/types';
import type { OpenedParcel } from '../_core/tracking/parcel';
import type { Ports } from '../_ports';
import { ALL_MERCHANTS, laneId } from '../_core/issues/lanes/lane-id';
import { laneAtAGlance } from '../_core/issues/lanes/lane-of';
import { usualOn } from '../_core/issues/lanes/usual-rest';

type Deps = Pick<Ports, 'lanes' | 'log'>;

/**
 * How long scans are usually apart on these parcels' lanes: by the merchant's own history, else by all merchants'. One read for each 50 lanes.
 * Where they cannot be read, none is known: that holds nothing up.
 *
 * @returns by parcel id; a parcel whose lane is not known, or not well enough, is absent
 */
export async function usualRests(deps: Deps, parcels: readonly OpenedParcel[]): Promise<Map<string, UsualRest>> {
  const idsOf = new Map(parcels.flatMap((parcel) => laneIds(parcel)));
  const ids = [...new Set([...idsOf.values()].flatMap(({ own, all }) => [own, all]))];
  const known = new Map((await readOrLog(deps, ids)).map((record) => [record._id, record]));
  return new Map(
    [...idsOf].flatMap(([parcelId, { own, all }]) => {
      const usual = usualOn(known.get(own), known.get(all));
      return usual ? [[parcelId, usual] as const] : [];
    }),
  );
}

async function readOrLog({ lanes, log }: Deps, ids: readonly string[]): Promise<LaneRecord[]> {
  if (ids.length === 0) return [];
  try {
    return await lanes.byIds(ids);
  } catch (error) {
    log.error('lanes were not read', error);
    return [];
  }
}

function laneIds(parcel: OpenedParcel): [string, { own: string; all: string }][] {
  const lane = laneAtAGlance(parcel);
  if (!lane) return [];
  return [[parcel._id, { own: laneId(parcel.merchantId, lane), all: laneId(ALL_MERCHANTS, lane) }]];
}
