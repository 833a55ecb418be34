import type { Cache } from './stores/cache';

/**
 * Rises when what is kept can be read no more: what waits for the cloud, and what was chosen here, is then lost. What can still be read its
 * reader takes as it is.
 */
const VERSION = 4;
/** Whatever its version and owner. */
const OURS = /^zhitu\.\d+\./;

/**
 * WeChat's storage as a cache.
 *
 * @param owner whose values these are: in development one phone plays several people
 */
export function wxCache(owner: string): Cache {
  const current = `zhitu.${VERSION}.`;
  const prefix = `${current}${owner}.`;
  const isOutdated = (key: string): boolean => OURS.test(key) && !key.startsWith(current);
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
      const isOwn = (key: string): boolean => key.startsWith(prefix) && !except.includes(key.slice(prefix.length));
      keys.forEach((key) => {
        if (isOwn(key) || isOutdated(key)) wx.removeStorageSync(key);
      });
    },
  };
}
