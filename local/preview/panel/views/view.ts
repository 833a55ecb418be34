import type { InspectReport } from '../inspect-control';

/** One page of the right pane. */
export interface View {
  readonly element: HTMLElement;
  /** Told what the cloud says now, while it is in sight. */
  show(report: InspectReport): void;
  /** Told when it comes into sight. */
  enter?(): void;
}
