import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../browser';

/** How wide a picture stands on the sheet, px. */
const THUMB_WIDTH = 260;
/** As many beside one another as a screen holds. */
const SHEET_WIDTH = 1_660;
/** A page that is very long is cut: its picture of its own has all of it. */
const THUMB_HEIGHT = 720;

/**
 * Joins pictures into one for each page, and into `index.html` with all of them.
 *
 * @param folder where the pictures are, and where the sheets go
 * @param names of the pictures, without `.png`
 * @returns the files
 */
export async function makeContactSheets(folder: string, names: readonly string[]): Promise<string[]> {
  const pages = [...new Set(names.map((name) => name.split('--')[0] ?? ''))];
  const sections = new Map(pages.map((page) => [page, names.filter((name) => name.startsWith(`${page}--`))]));
  const index = join(folder, 'index.html');
  writeFileSync(index, sheetHtml(sections));
  const { browser } = await launchBrowser();
  try {
    const window = await browser.newPage({ viewport: { width: SHEET_WIDTH, height: THUMB_HEIGHT } });
    await window.goto(`file://${index}`);
    const files = [index];
    for (const page of pages) {
      const file = join(folder, `sheet-${page}.png`);
      await window.locator(`#${page}`).screenshot({ path: file });
      files.push(file);
    }
    return files;
  } finally {
    await browser.close();
  }
}

function sheetHtml(sections: ReadonlyMap<string, readonly string[]>): string {
  const figure = (name: string) =>
    `<figure><a href="${name}.png"><img src="${name}.png"></a><figcaption>${name.split('--').slice(1).join('<br>')}</figcaption></figure>`;
  const section = ([page, names]: [string, readonly string[]]) =>
    `<section id="${page}"><h2>${page}</h2><div>${names.map(figure).join('')}</div></section>`;
  return `<!doctype html>
<meta charset="utf-8">
<title>Pictures</title>
<style>
  body { margin: 0; background: #888; font: 13px sans-serif; }
  section { padding: 8px; background: #888; }
  section > div { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 12px; }
  figure { margin: 0; width: ${String(THUMB_WIDTH)}px; }
  a { display: block; max-height: ${String(THUMB_HEIGHT)}px; overflow: hidden; }
  img { display: block; width: 100%; }
</style>
${[...sections].map(section).join('\n')}
`;
}
