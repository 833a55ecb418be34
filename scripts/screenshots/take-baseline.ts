import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BASELINE } from './baseline';
import { shotName } from './shot';
import { Studio } from './studio';

/** Takes what the tests compare with, and removes what they no longer do. @returns the files */
export async function takeBaseline(folder: string): Promise<string[]> {
  const studio = await Studio.open();
  try {
    const files: string[] = [];
    for (const shot of BASELINE) {
      const file = join(folder, `${shotName(shot)}.png`);
      writeFileSync(file, await studio.take(shot));
      files.push(file);
    }
    const names = new Set(BASELINE.map((shot) => `${shotName(shot)}.png`));
    for (const name of readdirSync(folder)) if (name.endsWith('.png') && !names.has(name)) rmSync(join(folder, name));
    return files;
  } finally {
    await studio.close();
  }
}
