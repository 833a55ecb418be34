import type { RoomMessage, StaffRoom } from '../../../../cloudfunctions/_ports';
import { httpThrough } from '../../../../cloudfunctions/_adapters/http';
import { roomMessages } from '../../../../cloudfunctions/_adapters/room-messages';
import { startDemoRoom } from '../../../../local/world/demo-room';
import { DINGTALK_ROOM, STAFF_ROOM } from '../../../../local/world/demo-shop';
import type { RunningRobots, TakenMessage } from '../../../../local/world/robots/start-robots';

const NOW = Date.UTC(2026, 10, 21, 6);
const BEFORE: TakenMessage = { at: NOW - 1, chat: '企业微信', title: '上次', text: '' };
const TITLE = '木作小铺：没送成 · 书架';
const saidIn = (room: StaffRoom): RoomMessage => ({ channel: 'room', room, title: TITLE, lines: ['书架', '餐椅'] });

const record: TakenMessage[] = [];
let running: RunningRobots;
beforeAll(async () => {
  running = await startDemoRoom({
    now: () => NOW,
    takenBefore: [BEFORE],
    record: (message) => record.push(message),
    allowedOrigins: ['http://127.0.0.1:1'],
  });
});
afterAll(() => running.close());

it('what the product sends is taken, kept and told', async () => {
  const clock = { now: () => NOW, pause: () => Promise.resolve() };
  const send = roomMessages({ http: httpThrough(running.origins), clock });
  for (const room of [STAFF_ROOM, DINGTALK_ROOM]) expect(await send(saidIn(room))).toEqual({ outcome: 'sent' });
  const refused = await send(saidIn({ ...STAFF_ROOM, key: 'another-key' }));
  expect(refused).toEqual({ outcome: 'refused', code: '93000' });
  const taken = ['企业微信', '钉钉'].map((chat) => ({ at: NOW, chat, title: TITLE, text: '书架\n餐椅' }));
  expect(running.messages()).toEqual([BEFORE, ...taken]);
  expect(record).toEqual(taken);
});

it.each([
  { name: 'another page', origin: 'http://elsewhere.example', status: 403 },
  { name: 'the page that is allowed', origin: 'http://127.0.0.1:1', status: 200 },
  { name: 'no page', origin: undefined, status: 200 },
])('what was taken is read by $name: $status', async ({ origin, status }) => {
  const response = await fetch(`${running.url}/__messages`, { headers: { ...(origin !== undefined && { origin }) } });
  expect(response.status).toBe(status);
  expect(response.headers.get('access-control-allow-origin')).toBe(status === 200 ? (origin ?? null) : null);
});

it.each([
  { method: 'POST', path: '/cgi-bin/webhook/upload_media' },
  { method: 'GET', path: '/robot/send' },
])('there is no $method $path', async ({ method, path }) => {
  expect((await fetch(running.url + path, { method })).status).toBe(404);
});
