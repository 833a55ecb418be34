import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { compileSheet, type StyleScope } from '../../../local/preview/compile/compile-wxss';

const APP: StyleScope = { kind: 'app' };
const PAGE: StyleScope = { kind: 'page', path: 'pages/a/index' };
const COMPONENT: StyleScope = { kind: 'component', prefix: 'mark' };

let folder: string;

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'zhitu-wxss-'));
});

afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

function compile(sheet: string, scope: StyleScope): string {
  const file = path.join(folder, 'a.wxss');
  fs.writeFileSync(file, sheet);
  return compileSheet(file, folder, scope).replace(/\s+/g, ' ').trim();
}

it.each([
  { name: 'rpx', scope: APP, given: '.a{width:750rpx;margin:-15rpx}', want: '.a{width:100vw;margin:-2vw}' },
  { name: 'vh', scope: APP, given: '.a{height:50vh}', want: '.a{height:calc(50 * var(--preview-vh, 1vh))}' },
  { name: 'tags', scope: APP, given: 'page view{top:0}', want: 'wx-page wx-view{top:0}' },
  { name: 'ids', scope: APP, given: '#b{top:0}', want: '[wx-id="b"]{top:0}' },
  { name: 'a component', scope: COMPONENT, given: '.a .b:active{top:0}', want: '.mark--a .mark--b:active{top:0}' },
  { name: 'a host', scope: COMPONENT, given: ':host{top:0}', want: '[wx-host="mark"]{top:0}' },
  {
    name: 'a page',
    scope: PAGE,
    given: '.a,.b{top:0}',
    want: ':where(wx-page[path="pages/a/index"]) .a,:where(wx-page[path="pages/a/index"]) .b{top:0}',
  },
  { name: 'the page itself', scope: PAGE, given: 'page{top:0}', want: 'wx-page:where([path="pages/a/index"]){top:0}' },
  { name: 'keyframes', scope: COMPONENT, given: '@keyframes k{from{top:0}}', want: '@keyframes k{from{top:0}}' },
  { name: 'a font from elsewhere', scope: APP, given: '@font-face{src:url(https://a.example/b.woff2)}', want: '' },
])('rewrites $name', ({ scope, given, want }) => {
  expect(
    compile(given, scope)
      .replace(/\[wx-host=mark\]/, '[wx-host="mark"]')
      .replace(/\[wx-id=b\]/, '[wx-id="b"]'),
  ).toBe(want);
});

it('inlines imports once, and puts its own font first', () => {
  fs.writeFileSync(path.join(folder, 'b.wxss'), "@import './a.wxss';.b{font-family:sans-serif}");
  expect(compile("@import './b.wxss';", APP)).toBe(".b{font-family:'Noto Sans SC Variable', sans-serif}");
});

it('lets the chosen theme decide, not the browser', () => {
  expect(compile('@media (prefers-color-scheme: dark){.a{top:0}}', APP)).toContain(
    ':where([data-theme="dark"]) .a{top:0}',
  );
});
