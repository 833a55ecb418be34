import { Camera, type CameraOptions } from './camera';
import { BEGAN_AT, BEST_MOMENT, SILENT_MOMENT } from './demo-moments';
import { DemoStage } from './demo-stage';
import { PICTURE_JOURNEYS } from './picture-journeys';
import type { Shot } from './shot';
import { SCENES, type Scene, type Subject } from './subject';
import { handleIssues } from './subjects/staff';

/** What happens between a scene and the one before it. */
const PREPARED: Readonly<Record<Scene, (stage: DemoStage) => Promise<void>>> = {
  before: () => Promise.resolve(),
  async midday(stage) {
    await stage.world.begin();
    await stage.playTo(BEST_MOMENT);
  },
  handled: handleIssues,
  async silent(stage) {
    await stage.silenceSources();
    await stage.playTo(SILENT_MOMENT);
  },
};

/** A stage with a camera before it: any picture of the table, scene after scene. */
export class Studio {
  private readonly camera: Camera;
  private readonly queries = new Map<Subject, Record<string, string>>();
  private readonly takes = new Map<Subject, number>();
  private scene = 0;

  private constructor(
    readonly stage: DemoStage,
    options: CameraOptions,
  ) {
    this.camera = new Camera(stage, options);
  }

  static async open(options: CameraOptions = {}): Promise<Studio> {
    return new Studio(await DemoStage.start(BEGAN_AT, PICTURE_JOURNEYS), options);
  }

  /**
   * @returns a png
   * @throws RangeError when the subject's scene is past
   */
  async take(shot: Shot): Promise<Buffer> {
    const { subject } = shot;
    await this.playTo(subject.scene);
    const query = this.queries.get(subject) ?? (await subject.query?.(this.stage)) ?? {};
    this.queries.set(subject, query);
    const take = (this.takes.get(subject) ?? 0) + 1;
    this.takes.set(subject, take);
    return this.camera.shoot(shot, query, { stage: this.stage, take });
  }

  /**
   * Plays on to a scene; `take` does so itself. Somebody who has little patience with a picture does it before.
   *
   * @throws RangeError when it is past
   */
  async playTo(scene: Scene): Promise<void> {
    const wanted = SCENES.indexOf(scene);
    if (wanted < this.scene) throw new RangeError(`the scene ${scene} is past`);
    while (this.scene < wanted) {
      this.scene += 1;
      const next = SCENES[this.scene];
      if (next !== undefined) await PREPARED[next](this.stage);
    }
  }

  close(): Promise<void> {
    return this.stage.close();
  }
}
