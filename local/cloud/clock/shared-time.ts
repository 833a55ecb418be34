/**
 * The cloud's time in memory that every thread sees: virtual = virtualBase + (machine − machineBase) × speed.
 * Imported by the gateway and by the function workers, so it may use nothing but Node.
 */
export interface TimeBase {
  /** Epoch ms of the cloud's clock at `machineBase`. */
  virtualBase: number;
  /** Milliseconds of the machine's monotonic clock. */
  machineBase: number;
  /** Cloud milliseconds per machine millisecond; 0 while paused. */
  speed: number;
}

/** The last moment that is written with a year of four digits, epoch ms. */
export const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

const VALUES_AT = 8;
const VALUES = 3;

/** Milliseconds of the machine's monotonic clock: the same in every thread of the process. */
export function machineNow(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/** One writer, many readers. A sequence number (odd while writing) keeps a reader from seeing half a change. */
export class SharedTime {
  private readonly sequence: Int32Array;
  private readonly values: Float64Array;

  constructor(readonly memory: SharedArrayBuffer = new SharedArrayBuffer(VALUES_AT + VALUES * 8)) {
    this.sequence = new Int32Array(memory, 0, 1);
    this.values = new Float64Array(memory, VALUES_AT, VALUES);
  }

  /** Epoch ms, whole; LATEST at most. */
  now(): number {
    const { virtualBase, machineBase, speed } = this.read();
    return Math.min(Math.floor(virtualBase + (machineNow() - machineBase) * speed), LATEST);
  }

  write(base: TimeBase): void {
    Atomics.add(this.sequence, 0, 1);
    this.values.set([base.virtualBase, base.machineBase, base.speed]);
    Atomics.add(this.sequence, 0, 1);
  }

  private read(): TimeBase {
    for (;;) {
      const before = Atomics.load(this.sequence, 0);
      const [virtualBase = 0, machineBase = 0, speed = 0] = this.values;
      if (before % 2 === 0 && Atomics.load(this.sequence, 0) === before) return { virtualBase, machineBase, speed };
    }
  }
}
