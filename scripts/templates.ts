import { existsSync, readFileSync, statSync } from 'node:fs';
import { AppError } from '../cloudfunctions/_core/app-error';
import { CHINA_ZONE } from '../cloudfunctions/_core/tracking/time/local-time';
import { checkTemplates, demoTemplates } from './templates/check-templates';
import { previewMessages } from './templates/preview-messages';

const USAGE = `npm run templates -- [FILE]

FILE      JSON, as the variable TEMPLATES holds it (docs/configuration.md); without it the variable is read, else the demo's templates`;

/** Says of each message template whether it is right, and shows every message. Fails when one is wrong. */
function main(args: readonly string[]): void {
  const { text, from } = templatesText(args);
  const { lines, templates } = checkTemplates(text);
  console.log([`templates of ${from}`, ...lines].join('\n'));
  if (templates) {
    for (const locale of ['zh-CN', 'en'] as const)
      console.log(`\n${previewMessages(templates, { locale, zone: CHINA_ZONE, now: Date.now() })}`);
  } else process.exitCode = 1;
}

/** @throws AppError `bad_input` for a file that is not there, or is none */
function templatesText([file, ...more]: readonly string[]): { text: string; from: string } {
  if (more.length > 0 || file?.startsWith('-')) throw new AppError('bad_input', 'one file at most, and no options');
  if (file !== undefined) return { text: readFileSync(checked(file), 'utf8'), from: file };
  const { TEMPLATES } = process.env;
  return TEMPLATES ? { text: TEMPLATES, from: 'the environment' } : { text: demoTemplates(), from: 'the demo' };
}

function checked(file: string): string {
  if (!existsSync(file)) throw new AppError('bad_input', `there is no file ${file}`);
  if (statSync(file).isDirectory()) throw new AppError('bad_input', `${file} is a directory`);
  return file;
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  process.exitCode = 1;
  console.error(`${error.message} (${error.code})\n${USAGE}`);
}
