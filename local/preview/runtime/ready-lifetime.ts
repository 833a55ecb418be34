import type { ComponentSpace, GeneralBehavior, GeneralComponent } from 'glass-easel';
import type { Caller } from './component-nodes';

/** glass-easel leaves `ready` to its host: here it comes after the frame in which a tree was attached, children first. */
export class ReadyLifetime {
  private waiting: GeneralComponent[] = [];
  private readonly afterwards: (() => void)[] = [];

  /** A behaviour that every component carries. */
  behavior(space: ComponentSpace): GeneralBehavior {
    const attach = (component: GeneralComponent): void => {
      this.add(component);
    };
    return space.defineBehavior({
      lifetimes: {
        attached() {
          attach((this as unknown as Caller)._$);
        },
      },
    });
  }

  /** Runs once everything that is attached now is ready. */
  then(run: () => void): void {
    this.afterwards.push(run);
    this.schedule();
  }

  private add(component: GeneralComponent): void {
    this.waiting.push(component);
    this.schedule();
  }

  private scheduled = false;

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    requestAnimationFrame(() => {
      this.flush();
    });
  }

  private flush(): void {
    this.scheduled = false;
    const components = this.waiting.reverse();
    this.waiting = [];
    for (const component of components) component.triggerLifetime('ready', []);
    for (const run of this.afterwards.splice(0)) run();
  }
}
