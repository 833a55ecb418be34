import type { Notice } from './types';
import type { ParcelOutline } from '../tracking/parcel';

/** The parcel with these notices, and with the moment at which the next of them is due. */
export function withNotices<P extends ParcelOutline>(parcel: P, notices: Notice[]): P {
  const moments = notices.flatMap(({ nextAt }) => nextAt ?? []);
  const { nextNoticeAt: _before, ...rest } = parcel;
  return { ...rest, notices, ...(moments.length > 0 && { nextNoticeAt: Math.min(...moments) }) } as P;
}

/** The parcel with one of its notices changed; the very same object when it has no such notice, or nothing changes. */
export function withNotice<P extends ParcelOutline>(
  parcel: P,
  noticeId: string,
  change: (notice: Notice) => Notice,
): P {
  const before = parcel.notices.find(({ id }) => id === noticeId);
  const after = before && change(before);
  if (!after || after === before) return parcel;
  return withNotices(
    parcel,
    parcel.notices.map((notice) => (notice === before ? after : notice)),
  );
}
