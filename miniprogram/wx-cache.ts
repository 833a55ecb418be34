import type { Cache } from './stores/cache';

/** Rises when the shape of anything kept changes: older values are then never read. */
const VERSION = 5;

/**
 * WeChat's storage as a cache.
 *
 * @param owner whose values these are: in development one phone plays several people
 */
export function wxCache(owner: string): Cache {
  const prefix = `zhitu.${VERSION}.${owner}.`;
  return {
    read: <T>(key: string): T | undefined => {
      const kept: unknown = wx.getStorageSync(prefix + key);
      return kept === '' || kept === undefined || kept === null ? undefined : (kept as T);
    },
    write: (key, value) => {
      try {
        if (value === undefined) wx.removeStorageSync(prefix + key);
        else wx.setStorageSync(prefix + key, value);
      } catch {
        // Storage is full: the next visit loads from the cloud.
      }
    },
    clear: (except) => {
      const { keys } = wx.getStorageInfoSync();
      const own = keys.filter((key) => key.startsWith(prefix) && !except.includes(key.slice(prefix.length)));
      own.forEach((key) => {
        wx.removeStorageSync(key);
      });
    },
  };
}
