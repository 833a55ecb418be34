import type { Cache } from '../../../miniprogram/stores/cache';

/** A phone's storage that holds copies, as WeChat's does. */
export function memoryCache(kept: Record<string, unknown> = {}): Cache & { kept: Record<string, unknown> } {
  return {
    kept,
    read: <T>(key: string) => kept[key] as T | undefined,
    write: (key, value) => {
      if (value === undefined) Reflect.deleteProperty(kept, key);
      else kept[key] = JSON.parse(JSON.stringify(value)) as unknown;
    },
    clear: (except) => {
      for (const key of Object.keys(kept)) if (!except.includes(key)) Reflect.deleteProperty(kept, key);
    },
  };
}
