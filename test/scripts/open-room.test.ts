import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdFolder, type HeldFolder } from '../../local/cloud';
import { openRecord, resetDemo } from '../../scripts/start/demo-folder';
import { openRoom } from '../../scripts/start/open-room';

let held: HeldFolder;
beforeEach(() => {
  held = holdFolder(mkdtempSync(join(tmpdir(), 'zhitu-room-')));
});
afterEach(() => {
  held.release();
  rmSync(held.path, { recursive: true, force: true });
});

const said = (title: string) => ({ at: 1, chat: '企业微信', title, text: '书架\n餐椅' });

it('a room keeps what it got, until the demo begins anew', () => {
  openRecord(held);
  expect(openRoom(held).takenBefore).toEqual([]);
  for (const title of ['没送成', '停滞中']) openRoom(held).record(said(title));
  expect(openRoom(held).takenBefore).toEqual([said('没送成'), said('停滞中')]);
  resetDemo(held);
  expect(openRoom(held).takenBefore).toEqual([]);
});
