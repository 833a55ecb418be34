import { buildProject } from './build/project';
import { ROOT } from './build/root';

buildProject(ROOT).then(
  (names) => {
    console.log(`cloud functions: ${names.join(', ') || 'none'}`);
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
