import { CommitGroup } from '../../../../local/cloud/store/commit-group';
import { openSqlite } from '../../../../local/cloud/store/sqlite';
import { dataFolder } from '../test-cloud';

const db = openSqlite(dataFolder(), false);
db.exec('CREATE TABLE notes (text TEXT UNIQUE)');
afterAll(() => db.close());
beforeEach(() => db.exec('DELETE FROM notes'));

function open(onCommit: () => void = () => undefined): { commits: CommitGroup; count: () => number } {
  let commits = 0;
  const group = new CommitGroup(db, () => {
    commits += 1;
    onCommit();
  });
  return { commits: group, count: () => commits };
}
const note = (text: string) => (): void => void db.prepare('INSERT INTO notes VALUES (?)').run(text);
const notes = (): string[] => db.prepare('SELECT text FROM notes ORDER BY text').pluck().all() as string[];

it('commits what comes in one turn at once, and answers nobody before', async () => {
  const { commits, count } = open();
  const writes = ['a', 'b', 'c'].map((text) => commits.write(note(text)));
  expect(count()).toBe(0);
  await writes[0];
  expect(count()).toBe(1);
  await Promise.all(writes);
  expect([count(), notes()]).toEqual([1, ['a', 'b', 'c']]);
});

it('takes back what one refused write has done, and keeps the others', async () => {
  const { commits } = open();
  const [first, second, third] = [
    commits.write(note('a')),
    commits.write(() => {
      note('b')();
      note('a')();
    }),
    commits.write(note('c')),
  ];
  await expect(second).rejects.toThrow('UNIQUE');
  await Promise.all([first, third]);
  expect(notes()).toEqual(['a', 'c']);
});

it('tells every writer when the commit fails, and has written nothing', async () => {
  const { commits } = open(() => {
    throw new Error('the disk is full');
  });
  const writes = ['a', 'b'].map((text) => commits.write(note(text)));
  for (const write of writes) await expect(write).rejects.toThrow('the disk is full');
  expect(notes()).toEqual([]);
});

it('answers a reader once what it may have seen is committed', async () => {
  const { commits, count } = open();
  const write = commits.write(note('a'));
  expect(await commits.read(notes)).toEqual(['a']);
  expect(count()).toBe(1);
  await write;
});

it('lets one write alone, after what came before it', async () => {
  const { commits } = open();
  const before = commits.write(note('a'));
  expect(() =>
    commits.alone(() => {
      note('b')();
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(notes()).toEqual(['a']);
  await before;
});
