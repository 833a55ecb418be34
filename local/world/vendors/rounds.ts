import { Agenda } from './agenda';
import type { VendorHabits } from './vendor';
import type { WeatherBook } from './weather';

/** How long a halted vendor waits before it goes on, ms. */
const HALTED_MS = 10 * 60_000;

/** The numbers that a vendor follows, each looked at in its rhythm. */
export class Rounds<T> {
  private readonly looks = new Agenda<T>();

  constructor(
    private readonly habits: Required<VendorHabits>,
    private readonly weather: WeatherBook,
    /** Looks at a number. @returns whether it is looked at again */
    private readonly lookAt: (number: T, now: number) => boolean,
  ) {}

  /** `now`: when it was subscribed, epoch ms. */
  follow(number: T, now: number): void {
    this.looks.add(now + this.habits.firstLookMs, number);
  }

  nextAt(): number | undefined {
    return this.looks.nextAt();
  }

  /** Looks at the numbers whose turn has come. */
  look(now: number): void {
    const due = this.looks.takeDue(now);
    if (this.weather.at(now).pushes === 'halted') {
      for (const number of due) this.looks.add(now + HALTED_MS, number);
      return;
    }
    for (const number of due) {
      const goesOn = this.lookAt(number, now);
      // Never twice in one moment, however quick the rhythm.
      if (goesOn) this.looks.add(now + Math.max(1, this.habits.rhythmMs), number);
    }
  }
}
