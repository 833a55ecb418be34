import { packPhonePackages } from '../scripts/build/phone-packages';
import { buildProject } from '../scripts/build/project';
import { ROOT } from '../scripts/build/root';

/** Once per run: workers load built functions, and the phone's pages load packed npm components. */
export default async function globalSetUp(): Promise<void> {
  await packPhonePackages(ROOT);
  await buildProject(ROOT);
}
