import type { LocalCloud } from '../../../../local/cloud';
import { dataFolder, startFixtureCloud } from '../test-cloud';

/** Traps of wx-server-sdk: what looks like a step of a transaction, and is none. */
const INVALID_PARAM = -501007;
const folder = dataFolder();
let cloud: LocalCloud;

beforeAll(async () => {
  cloud = await startFixtureCloud({ dataFolder: folder });
});
afterAll(() => cloud.close());

const slip = (how: string): Promise<unknown> => cloud.call('slipping', { how });

it.each([
  { how: 'update', says: /where\(\) write while this run has a transaction open/ },
  { how: 'remove', says: /where\(\) write while this run has a transaction open/ },
  { how: 'get', says: /doc\(\) and add\(\) only, not where\(\)/ },
])('where().$how() of a transaction is refused, and nothing is written', async ({ how, says }) => {
  expect(await slip(how)).toEqual({
    errCode: INVALID_PARAM,
    errMsg: expect.stringMatching(says) as string,
    after: [{ _id: 'one', n: 1 }],
  });
});

it('a where() write after the commit is one like any other', async () => {
  expect(await slip('after')).toMatchObject({ stats: { updated: 1 }, after: [{ _id: 'one', n: 2 }] });
});
