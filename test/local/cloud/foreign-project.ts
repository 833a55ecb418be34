import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NOTES = `
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const notes = cloud.database().collection('notes');

exports.main = async ({ action, text }) => {
  console.log('asked to', action);
  if (action === 'add') return notes.add({ data: { text, by: cloud.getWXContext().OPENID, sign: process.env.SIGN } });
  if (action === 'find') return (await notes.where({ text }).get()).data;
  if (action === 'hold') {
    await cloud.database().startTransaction();
    return new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error('told to ' + action);
};
`;
const TICKER = `exports.main = async ({ Time }) => console.log('tick', Time);`;
const TRIGGERS = [{ name: 'everyMinute', type: 'timer', config: '0 * * * * * *' }];

/** A project that has nothing to do with this repository but the SDK that it installed: functions, their database and variables. */
export interface ForeignProject {
  folder: string;
  functionsDir: string;
  databaseFile: string;
  environmentFile: string;
}

/** Writes one into a folder that exists. */
export function writeForeignProject(folder: string): ForeignProject {
  const functionsDir = join(folder, 'functions');
  const write = (path: string, text: string): string => {
    const file = join(folder, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
    return file;
  };
  write('functions/notes/index.js', NOTES);
  write('functions/ticker/index.js', TICKER);
  write('functions/ticker/config.json', JSON.stringify({ triggers: TRIGGERS }));
  symlinkSync(join(__dirname, '../../../node_modules'), join(folder, 'node_modules'));
  const collections = [{ name: 'notes', indexes: [{ name: 'by', fields: [{ path: 'by' }] }] }];
  return {
    folder,
    functionsDir,
    databaseFile: write('database.json', JSON.stringify({ collections })),
    environmentFile: write('.env', 'SIGN="from the file"\n'),
  };
}
