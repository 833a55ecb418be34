import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { wordsFor } from '../../../miniprogram/i18n/index';
import { filesBelow, PACKED } from '../../../scripts/check/files';

const PHONE = resolve(__dirname, '../../../miniprogram');
/**
 * Calls that WeChat holds back until its reader agreed to the privacy contract, as far as a mini-program like this may ever make them.
 * Source: 小程序用户隐私保护指引内容介绍, https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/miniprogram-intro.html;
 * wx.scanCode, wx.makePhoneCall and wx.openLocation are not among them.
 */
const HELD_BACK =
  /wx\.(getClipboardData|setClipboardData|chooseMessageFile|chooseMedia|chooseImage|saveImageToPhotosAlbum|addPhoneContact|addPhoneCalendar|getLocation|getFuzzyLocation|chooseLocation|choosePoi|chooseAddress)\b/g;

interface AppJson {
  pages: string[];
  subPackages: { root: string; pages: string[] }[];
}

function pages(): string[] {
  const { pages: main, subPackages } = JSON.parse(readFileSync(join(PHONE, 'app.json'), 'utf8')) as AppJson;
  return [...main, ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`))];
}

it.each(pages())('%s has its layer: what broke is said there, and the privacy contract asked for', (page) => {
  const [, inRoot] =
    /<view\b[^>]*class="page[^>]*>\s*<([\w-]+)/.exec(readFileSync(join(PHONE, `${page}.wxml`), 'utf8')) ?? [];
  expect(inRoot).toBe('page-layer');
});

it('the contract’s sheet has words for every call that WeChat holds back', () => {
  const scripts = filesBelow(PHONE, ['.ts'], [PACKED]).map((file) => readFileSync(file, 'utf8'));
  const calls = new Set(scripts.flatMap((text) => [...text.matchAll(HELD_BACK)].map(([, call = '']) => call)));
  expect(calls).toContain('setClipboardData');
  for (const locale of ['zh-CN', 'en'] as const) {
    expect(Object.keys(wordsFor(locale).shell.needs)).toEqual(expect.arrayContaining([...calls]));
  }
});
