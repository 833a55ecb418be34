import { join, resolve } from 'node:path';
import { ROOT } from '../../scripts/build/root';
import { readStartOptions, restartCommand } from '../../scripts/start/start-options';
import { refusalLine, StartRefusal } from '../../scripts/start/start-refusal';

it('starts on 8787 with the repository’s own data', () => {
  expect(readStartOptions([])).toEqual({ port: 8787, data: join(ROOT, '.local-data'), speed: 600, reset: false });
});

it('takes what it is told', () => {
  const args = ['--port', '9000', '--data', 'elsewhere', '--speed', '0.5', '--reset'];
  expect(readStartOptions(args)).toEqual({ port: 9000, data: resolve('elsewhere'), speed: 0.5, reset: true });
});

it.each([
  [[], 'npm start -- --reset'],
  [['--reset'], 'npm start -- --reset'],
  [['--port', '9000'], 'npm start -- --port 9000 --reset'],
  [
    ['--data', '/a/b', '--speed', '1', '--reset', '--port', '9000'],
    `npm start -- --port 9000 --data ${resolve('/a/b')} --speed 1 --reset`,
  ],
  [['--data', '/a b'], `npm start -- --data "${resolve('/a b')}" --reset`],
])('begun with %j, the same demo begins anew with %s', (args, command) => {
  expect(restartCommand(readStartOptions(args))).toBe(command);
});

it.each([
  ['--speed', '999999', '100000'],
  ['--speed', '0', '大于 0'],
  ['--speed', 'fast', 'fast'],
  ['--port', '65535', '65534'],
  ['--port', '0', '整数'],
  ['--port', '80.5', '整数'],
  ['--port', ' ', '整数'],
  ['--nope', '', '--nope'],
  ['--port', '', '--port'],
  ['eins', '', 'eins'],
])('refuses %s %s, and says %s in Chinese', (option, value, says) => {
  const read = (): unknown => readStartOptions([option, value].filter(Boolean));
  expect(read).toThrow(StartRefusal);
  expect(read).toThrow(says);
  expect(read).toThrow(/\p{Script=Han}/u);
});

it('prints a line where the person can do something, and everything else whole', () => {
  const bug = new Error('bug');
  expect(refusalLine(new StartRefusal('换一个'))).toBe('换一个');
  expect(refusalLine(Object.assign(new Error('listen'), { code: 'EADDRINUSE' }))).toContain('--port');
  expect(refusalLine(bug)).toBe(bug);
});
