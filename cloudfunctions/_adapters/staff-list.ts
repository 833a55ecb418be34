import type { StaffList, StaffRecord } from '../_ports';
import { collection } from './database';

export function cloudStaffList(): StaffList {
  const staff = collection<StaffRecord>('staff');
  return {
    ofPerson: (openid) => staff.find({ openid }),
    save: (record) => staff.put(record),
  };
}
