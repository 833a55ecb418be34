import { isObservableProp } from 'mobx-miniprogram';
import type { Staff } from '../../../typings/merchant';
import type { Cache } from '../../../miniprogram/stores/cache';
import { Session } from '../../../miniprogram/stores/session';
import { memoryCache } from './memory-cache';

export const OWNER: Staff = {
  merchantId: 'muzuo',
  shopName: '木作小铺',
  name: '林姐',
  role: 'owner',
  can: { ship: true, handle: true },
};
export const SUPPORT: Staff = { ...OWNER, name: '小周', role: 'support', can: { ship: false, handle: true } };

/** A reader of Chinese at normal text size, in daylight. */
export function someSession({
  staff,
  cache = memoryCache(),
  zone = 'Asia/Shanghai',
}: { staff?: Staff; cache?: Cache; zone?: string } = {}): Session {
  if (staff !== undefined) cache.write('staff', staff);
  const whoAmI = () => Promise.resolve(staff === undefined ? {} : { staff });
  return new Session({ appLanguage: 'zh_CN', theme: 'light', fontScale: 1, zone }, cache, { whoAmI });
}

/** A promise that the test settles when it wants to. */
export function deferred<T>(): { promise: Promise<T>; resolve(value: T): void; reject(error: unknown): void } {
  let resolve!: (value: T) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** A store's fields that pages would not hear about, were they to change. */
export function unwatched(store: object, fields: readonly string[]): string[] {
  return fields.filter((field) => !isObservableProp(store, field));
}
