import type { Cache } from './stores/cache';

/** Rises when the shape of anything kept changes: older values are then never read. */
const VERSION = 3;

/**
 * WeChat's storage as a cache.
 *
 * @param owner whose values these are: in development one phone plays several people
 */
export function wxCache(owner: string): Cache {
  const name = (key: string) => `zhitu.${VERSION}.${owner}.${key}`;
  return {
    read: <T>(key: string): T | undefined => {
      const kept: unknown = wx.getStorageSync(name(key));
      return kept === '' || kept === undefined || kept === null ? undefined : (kept as T);
    },
    write: (key, value) => {
      try {
        if (value === undefined) wx.removeStorageSync(name(key));
        else wx.setStorageSync(name(key), value);
      } catch {
        // Storage is full: the next visit loads from the cloud.
      }
    },
  };
}
