import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Camera } from './camera';
import { BEGAN_AT, BEST_MOMENT } from './demo-moments';
import { DemoStage } from './demo-stage';
import type { Subject } from './subject';
import { SUBJECTS } from './subjects/index';
import { PLAIN, type View } from './views';

/** Name of the file → what it shows: of the table, in the demo that `npm start` shows. */
const PICTURES: Readonly<Record<string, { of: [page: string, state: string]; view: View }>> = {
  'order-list': { of: ['order-list', 'full'], view: PLAIN },
  timeline: { of: ['timeline', 'out-for-delivery'], view: PLAIN },
  'timeline-dark': { of: ['timeline', 'pickup'], view: { ...PLAIN, theme: 'dark' } },
  'timeline-en': { of: ['timeline', 'failed-delivery'], view: { ...PLAIN, language: 'en' } },
  workbench: { of: ['workbench', 'full'], view: PLAIN },
};

/** The pictures of README.md. @returns the files */
export async function takeReadmePictures(folder: string): Promise<string[]> {
  const stage = await DemoStage.start(BEGAN_AT);
  try {
    await stage.world.begin();
    await stage.playTo(BEST_MOMENT);
    const camera = new Camera(stage, { scale: 2 });
    const files: string[] = [];
    for (const [name, { of, view }] of Object.entries(PICTURES)) {
      const subject = subjectOf(...of);
      const file = join(folder, `${name}.png`);
      const query = (await subject.query?.(stage)) ?? {};
      writeFileSync(file, await camera.shoot({ subject, view }, query, { stage, take: 1 }));
      files.push(file);
    }
    return files;
  } finally {
    await stage.close();
  }
}

function subjectOf(page: string, state: string): Subject {
  const subject = SUBJECTS.find((one) => one.page === page && one.state === state);
  if (subject === undefined) throw new Error(`no ${page}--${state}`);
  return subject;
}
