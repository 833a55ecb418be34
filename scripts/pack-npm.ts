import { packPhonePackages } from './build/phone-packages';
import { ROOT } from './build/root';

packPhonePackages(ROOT).then(
  (packed) => {
    console.log(packed ? 'miniprogram_npm: packed' : 'miniprogram_npm: up to date');
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
