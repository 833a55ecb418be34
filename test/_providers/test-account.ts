import type { PushAddress } from '../../cloudfunctions/_providers/provider';

/** The account for which every made push is signed. */
export const TEST_ACCOUNT = {
  accountId: '1237100',
  key: 'test-key',
  parcelId: 'parcel-1',
} as const satisfies PushAddress;
