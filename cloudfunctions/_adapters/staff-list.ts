import type { StaffList, StaffRecord } from '../_ports';
import { collection } from './database';

/** A shop with more staff is none that we know. */
const MOST_STAFF = 100;

export function cloudStaffList(): StaffList {
  const staff = collection<StaffRecord>('staff');
  return {
    ofPerson: (openid) => staff.find({ openid }),
    ofMerchant: (merchantId) => staff.find({ merchantId }, (query) => query.limit(MOST_STAFF)),
    save: (record) => staff.put(record),
    remove: (id) => staff.remove(id),
  };
}
