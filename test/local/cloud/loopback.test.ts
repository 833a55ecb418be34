import { Server, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { dataFolder, startFixtureCloud } from './test-cloud';

const folder = dataFolder();
const listen = jest.spyOn(Server.prototype, 'listen');
afterAll(() => {
  listen.mockRestore();
});

it('listens on this machine alone: no other can ask, whatever the door thinks', async () => {
  const cloud = await startFixtureCloud({ dataFolder: join(folder, 'data') });
  try {
    const servers = listen.mock.contexts as Server[];
    const addresses = servers.map((server) => server.address() as AddressInfo);
    expect(addresses).toEqual([{ address: '127.0.0.1', family: 'IPv4', port: Number(new URL(cloud.url).port) }]);
  } finally {
    await cloud.close();
  }
});
