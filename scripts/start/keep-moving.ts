import type { LocalCloud } from '../../local/cloud';
import type { World } from '../../local/world/world';

/** How often the world looks at the clock, real ms. */
const TICK_MS = 500;

/** Plays on until Ctrl+C; one tick after the other, so that a slow one never overlaps the next. */
export function keepMoving(world: World, cloud: LocalCloud): void {
  const step = async () => {
    try {
      await world.tick(cloud.clock.now());
    } catch (error) {
      console.error('演示推送失败：', error);
    }
    setTimeout(() => void step(), TICK_MS);
  };
  void step();
  const leave = () => {
    void cloud.close().finally(() => process.exit(0));
  };
  process.once('SIGINT', leave);
  process.once('SIGTERM', leave);
}
