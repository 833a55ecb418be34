import { Camera, LARGE } from './camera';
import { BEGAN_AT, BEST_MOMENT, ORDER_LIST, READY } from './demo-moments';
import { DemoStage } from './demo-stage';

/** The two pictures of README.md. @returns the files */
export async function takeReadmePictures(folder: string): Promise<string[]> {
  const stage = await DemoStage.start(BEGAN_AT);
  try {
    await stage.world.begin();
    await stage.playTo(BEST_MOMENT);
    const camera = new Camera(stage, folder, 2);
    const page = await camera.open(await camera.phone(LARGE), ORDER_LIST, LARGE);
    const list = await camera.shoot(page, 'order-list');
    await page.getByRole('button', { name: /落地灯/ }).tap();
    await page.locator(READY.timeline).waitFor();
    return [list, await camera.shoot(page, 'timeline')];
  } finally {
    await stage.close();
  }
}
