import type { HttpRequest } from '../../cloudfunctions/_core/http-request';
import type * as Messages from '../../cloudfunctions/_adapters/messages';

const toWechat: unknown[] = [];
jest.doMock('../../cloudfunctions/_adapters/wx-cloud', () => ({
  sendSubscribeMessage: (message: unknown) => Promise.resolve({ msgid: toWechat.push(message) }),
}));
const { cloudMessages } = jest.requireActual<typeof Messages>('../../cloudfunctions/_adapters/messages');

it('takes each message to its channel, and to no other', async () => {
  const toRooms: HttpRequest[] = [];
  const http = {
    send: (request: HttpRequest) =>
      Promise.resolve({ outcome: 'answered' as const, status: 200, text: `{"errcode":${toRooms.push(request) - 1}}` }),
  };
  const messages = cloudMessages('formal', { http, clock: { now: () => 0, pause: () => Promise.resolve() } });
  const wechat = { to: 'oBuyer', templateId: 't', page: 'p', lang: 'zh_CN', values: {} } as const;
  expect(await messages.send({ channel: 'wechat', ...wechat })).toEqual({ outcome: 'sent', messageId: '1' });
  expect([toWechat.length, toRooms.length]).toEqual([1, 0]);
  const room = { kind: 'wecom', key: 'k' } as const;
  expect(await messages.send({ channel: 'room', room, title: '包裹破损', lines: [] })).toEqual({ outcome: 'sent' });
  expect([toWechat.length, toRooms.length]).toEqual([1, 1]);
});
