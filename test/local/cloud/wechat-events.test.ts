import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalCloud } from '../../../local/cloud';
import { dataFolder, START, startFixtureCloud, steps } from './test-cloud';

const folder = dataFolder();
let cloud: LocalCloud;

interface Heard {
  event: { Event: string; List: unknown; CreateTime: string };
  openid: string;
  source: string;
}

/** What the function was told about one person, in the order in which it was told. */
async function heardOf(openid: string): Promise<Heard[]> {
  await cloud.settled();
  const { value } = await steps(cloud, 'heard', ['where', { openid }], ['orderBy', 'place', 'asc'], ['get']);
  return value?.data as Heard[];
}
const post = (path: string, body: unknown): Promise<Response> =>
  fetch(`${cloud.url}/__wechat/${path}`, { method: 'POST', body: JSON.stringify(body) });
const answer = (openid: string, ...results: object[]): Promise<Response> => post('accepts', { openid, results });
const send = (touser: string): Promise<unknown> =>
  cloud.call('messenger', { message: { touser, templateId: 't1', data: { thing1: { value: '餐椅' } } } });

beforeAll(async () => {
  cloud = await startFixtureCloud({ dataFolder: folder, eventsFile: join(__dirname, 'events.json') });
});
afterAll(() => cloud.close());

it('tells of a dialog, as WeChat and in the name of the person', async () => {
  await answer('oTap', { templateId: 't1', result: 'accept' }, { templateId: 't2', result: 'reject' });
  expect(await heardOf('oTap')).toMatchObject([
    {
      openid: 'oTap',
      source: 'wx_unknown',
      event: {
        ToUserName: 'gh_000000000000',
        FromUserName: 'oTap',
        CreateTime: String(START / 1000),
        MsgType: 'event',
        Event: 'subscribe_msg_popup_event',
        List: [
          { TemplateId: 't1', SubscribeStatusString: 'accept', PopupScene: '0' },
          { TemplateId: 't2', SubscribeStatusString: 'reject', PopupScene: '0' },
        ],
      },
    },
  ]);
});

it('tells of a message that was taken by the number that messages() knows, and of one refused nothing', async () => {
  cloud.grantAccepts('oSent', ['t1']);
  cloud.clock.jump(1_999);
  expect(await send('oSent')).toMatchObject({ errCode: 0 });
  expect(await send('oSent')).toMatchObject({ errCode: 43101 });
  const List = { TemplateId: 't1', MsgID: cloud.messages().at(-1)?.msgid, ErrorCode: '0', ErrorStatus: 'success' };
  expect((await heardOf('oSent')).map(({ event }) => event)).toMatchObject([
    { Event: 'subscribe_msg_sent_event', CreateTime: String(START / 1000 + 1), List },
  ]);
});

it('tells of 拒收 on the settings page', async () => {
  await post('rejects', { openid: 'oTurns', templateIds: ['t1', 't2'] });
  await post('rejects', { openid: 'oTurns', templateIds: ['t3'] });
  const entry = (TemplateId: string) => ({ TemplateId, SubscribeStatusString: 'reject' });
  expect((await heardOf('oTurns')).map(({ event }) => event)).toMatchObject([
    { Event: 'subscribe_msg_change_event', List: [entry('t1'), entry('t2')] },
    { Event: 'subscribe_msg_change_event', List: entry('t3') },
  ]);
});

it('tells nothing of accepts that came without a dialog', async () => {
  cloud.grantAccepts('oKeeps', ['t1']);
  await answer('oKeeps', { templateId: 't1', result: 'accept', kept: true });
  expect(await heardOf('oKeeps')).toEqual([]);
  await answer('oKeeps', { templateId: 't1', result: 'accept', kept: true }, { templateId: 't2', result: 'reject' });
  expect(await heardOf('oKeeps')).toMatchObject([{ event: { List: { TemplateId: 't2' } } }]);
});

it('tries three times when the function fails, and goes on with what comes after', async () => {
  await answer('oFails', { templateId: 't1', result: 'accept' });
  await answer('oFails', { templateId: 't2', result: 'accept' });
  const told = (await heardOf('oFails')).map(({ event }) => (event.List as { TemplateId: string }).TemplateId);
  expect(told).toEqual(['t1', 't1', 't1', 't2', 't2', 't2']);
});

it.each([
  { name: 'no list', content: {}, says: 'a list is expected' },
  {
    name: 'an event that is not modelled',
    content: [{ msgType: 'event', event: 'user_enter_tempsession', function: 'listener' }],
    says: 'user_enter_tempsession is not modelled',
  },
  {
    name: 'a function that does not exist',
    content: [{ msgType: 'event', event: 'subscribe_msg_popup_event', function: 'nobody' }],
    says: 'function nobody does not exist',
  },
  {
    name: 'an event for two functions',
    content: ['listener', 'whoami'].map((name) => ({
      msgType: 'event',
      event: 'subscribe_msg_popup_event',
      function: name,
    })),
    says: 'goes to one function only',
  },
])('refuses an events file with $name', async ({ content, says }) => {
  const eventsFile = join(folder, 'wrong.json');
  writeFileSync(eventsFile, JSON.stringify(content));
  await expect(startFixtureCloud({ dataFolder: folder, eventsFile })).rejects.toThrow(says);
});
