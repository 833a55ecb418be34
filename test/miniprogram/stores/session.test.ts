import { CloudError } from '../../../miniprogram/cloud/cloud-error';
import { Session } from '../../../miniprogram/stores/session';
import type { SessionStart } from '../../../miniprogram/stores/session';
import { memoryCache } from './memory-cache';
import { OWNER } from './some-session';

const START: SessionStart = { appLanguage: 'zh_CN', theme: 'light', fontScale: 1 };
const nobody = { whoAmI: () => Promise.resolve({}) };
const owner = { whoAmI: () => Promise.resolve({ staff: OWNER }) };
const offline = { whoAmI: () => Promise.reject(new CloudError('offline', true)) };

function session(start: Partial<SessionStart> = {}, kept: Record<string, unknown> = {}): Session {
  return new Session({ ...START, ...start }, memoryCache(kept), nobody);
}

describe('language', () => {
  it.each([
    { wechat: 'zh_CN', want: 'zh-CN' },
    { wechat: 'zh_TW', want: 'zh-CN' },
    { wechat: 'en', want: 'en' },
    { wechat: 'ja', want: 'en' },
  ])('follows WeChat: $wechat reads $want', ({ wechat, want }) => {
    expect(session({ appLanguage: wechat }).locale).toBe(want);
  });

  it('is what was chosen, at once and at the next launch', () => {
    const cache = memoryCache();
    const first = new Session(START, cache, nobody);
    first.setLanguage('en');
    expect(first.words.tabs.parcels).toBe('Parcels');
    expect(new Session(START, cache, nobody).locale).toBe('en');
  });
});

describe('look', () => {
  it.each([
    { scale: 0.8, k: 1, kh: 1 },
    { scale: 1, k: 1, kh: 1 },
    { scale: 1.2, k: 1.2, kh: 1.12 },
    { scale: 1.4, k: 1.4, kh: 1.24 },
    { scale: 2, k: 1.4, kh: 1.24 },
  ])('text scale $scale gives k $k and kh $kh', ({ scale, k, kh }) => {
    expect(session({ fontScale: scale })).toMatchObject({ k, kh });
  });

  it('follows the theme', () => {
    const one = session();
    one.setTheme('dark');
    expect(one.themeClass).toBe('theme-dark');
  });
});

describe('staff', () => {
  it('is remembered between launches', async () => {
    const cache = memoryCache();
    await new Session(START, cache, owner).learnStaff();
    expect(new Session(START, cache, nobody).staff).toEqual(OWNER);
  });

  it('is forgotten when the cloud says so', async () => {
    const cache = memoryCache({ staff: OWNER });
    await new Session(START, cache, nobody).learnStaff();
    expect(cache.kept).not.toHaveProperty('staff');
  });

  it('stays when the cloud cannot be asked', async () => {
    const one = new Session(START, memoryCache({ staff: OWNER }), offline);
    await one.learnStaff();
    expect(one.staff).toEqual(OWNER);
  });
});
