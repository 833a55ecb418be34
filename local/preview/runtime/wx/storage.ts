import { apiCalls, stringOption } from './api-call';

/** Storage of one person on this phone; WeChat's is one per mini-program and person as well. */
export function storageCalls(person: string): Record<string, unknown> {
  const prefix = `preview:${person}:`;
  const own = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  const read = (key: string): unknown => {
    const text = localStorage.getItem(prefix + key);
    return text === null ? '' : (JSON.parse(text) as unknown);
  };
  const write = (key: string, value: unknown): void => {
    localStorage.setItem(prefix + key, JSON.stringify(value ?? null));
  };
  const remove = (key: string): void => {
    localStorage.removeItem(prefix + key);
  };
  const clear = (): void => {
    own().forEach((key) => {
      localStorage.removeItem(key);
    });
  };
  const size = () => ({
    keys: own().map((key) => key.slice(prefix.length)),
    currentSize: Math.ceil(own().reduce((sum, key) => sum + (localStorage.getItem(key)?.length ?? 0), 0) / 1024),
    limitSize: 10240,
  });
  return {
    getStorageSync: read,
    setStorageSync: write,
    removeStorageSync: remove,
    clearStorageSync: clear,
    getStorageInfoSync: size,
    ...apiCalls({
      getStorage: (options) => {
        const key = stringOption(options, 'key');
        if (localStorage.getItem(prefix + key) === null) throw new Error('data not found');
        return { data: read(key) };
      },
      setStorage: (options) => {
        write(stringOption(options, 'key'), options.data);
      },
      removeStorage: (options) => {
        remove(stringOption(options, 'key'));
      },
      clearStorage: clear,
      getStorageInfo: size,
    }),
  };
}
