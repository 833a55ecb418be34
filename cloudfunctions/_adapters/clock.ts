import type { Clock } from '../_ports';
import { setTimeout } from 'node:timers/promises';

/** The machine's clock. Pauses are spread by up to as much again, so that racers do not meet a second time. */
export const machineClock: Clock = {
  now: () => Date.now(),
  pause: (ms) => setTimeout(ms * (1 + Math.random())),
};
