import { Camera, LARGE, type Subject } from './camera';
import { BEGAN_AT, BEST_MOMENT, ORDER_LIST, timelineOf } from './demo-moments';
import { DemoStage } from './demo-stage';

/** The two pictures of README.md. @returns the files */
export async function takeReadmePictures(folder: string): Promise<string[]> {
  const stage = await DemoStage.start(BEGAN_AT);
  try {
    await stage.world.begin();
    await stage.playTo(BEST_MOMENT);
    const camera = new Camera(stage, folder, 2);
    const take = async (name: string, subject: Subject): Promise<string> => {
      const page = await camera.open(await camera.phone(LARGE), subject, LARGE);
      return camera.shoot(page, name);
    };
    return [
      await take('order-list', ORDER_LIST),
      await take('timeline', await timelineOf(stage, 'oBuyerChen', '落地灯')),
    ];
  } finally {
    await stage.close();
  }
}
