import { CloudError } from '../../../miniprogram/cloud/cloud-error';
import { Session } from '../../../miniprogram/stores/session';
import type { SessionStart } from '../../../miniprogram/stores/session';
import { memoryCache } from './memory-cache';
import { OWNER } from './some-session';

const START: SessionStart = { appLanguage: 'zh_CN', theme: 'light', fontScale: 1, zone: 'Asia/Tokyo' };
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

  it('follows the system’s theme', () => {
    const one = session();
    one.setTheme('dark');
    expect(one.themeClass).toBe('theme-dark');
  });

  it.each([
    { chosen: 'auto', want: 'dark' },
    { chosen: 'light', want: 'light' },
    { chosen: 'dark', want: 'dark' },
  ] as const)('on a dark system is $want when $chosen was chosen, at the next launch too', ({ chosen, want }) => {
    const cache = memoryCache();
    new Session(START, cache, nobody).setAppearance(chosen);
    expect(new Session({ ...START, theme: 'dark' }, cache, nobody).theme).toBe(want);
  });

  it('is as large as it gets when 大字 is on, whatever WeChat says, at the next launch too', () => {
    const cache = memoryCache();
    new Session(START, cache, nobody).setLargeText(true);
    expect(new Session(START, cache, nobody)).toMatchObject({ k: 1.4, kh: 1.24 });
  });
});

describe('clocks', () => {
  it('are Beijing’s, and the phone’s own once that is chosen', () => {
    const cache = memoryCache();
    const one = new Session(START, cache, nobody);
    expect(one.zone).toBe('Asia/Shanghai');
    one.setTimes('local');
    expect([one.zone, new Session(START, cache, nobody).zone]).toEqual(['Asia/Tokyo', 'Asia/Tokyo']);
  });
});

it('tells the cloud WeChat’s own language, whatever is chosen here', () => {
  const one = session({ appLanguage: 'en' });
  one.setLanguage('zh-CN');
  expect(one.phone).toEqual({ locale: 'en', zone: 'Asia/Tokyo' });
});

it('forgets a person, but not how the phone looks and who works here; goes on in the same language until it is closed', () => {
  const cache = memoryCache({ orders: ['o'], staff: OWNER, appearance: 'dark', language: 'en', times: 'local' });
  const one = new Session(START, cache, nobody);
  one.forget();
  expect(cache.kept).toEqual({ staff: OWNER, appearance: 'dark' });
  expect(one).toMatchObject({ locale: 'en', zone: 'Asia/Shanghai', theme: 'dark', forgotten: 1 });
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
