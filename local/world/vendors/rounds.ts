import { Agenda } from './agenda';
import type { VendorHabits } from './vendor';
import type { WeatherBook } from './weather';

/** How long a halted vendor waits before it goes on, ms. */
const HALTED_MS = 10 * 60_000;

/** What a look at a number came to. */
export interface Look {
  hasNews: boolean;
  /** Whether it is looked at again. */
  goesOn: boolean;
}

/** The numbers that a vendor follows, each looked at in its rhythm. */
export class Rounds<T> {
  private readonly looks = new Agenda<T>();

  constructor(
    private readonly habits: Required<VendorHabits>,
    private readonly weather: WeatherBook,
    private readonly lookAt: (number: T, now: number) => Look,
  ) {}

  /** `now`: when it was subscribed, epoch ms. */
  follow(number: T, now: number): void {
    this.looks.add(now + this.habits.firstLookMs, number);
  }

  nextAt(): number | undefined {
    return this.looks.nextAt();
  }

  /** Looks at the numbers whose turn has come. @returns those with news */
  look(now: number): T[] {
    const due = this.looks.takeDue(now);
    if (this.weather.at(now).pushes === 'halted') {
      for (const number of due) this.looks.add(now + HALTED_MS, number);
      return [];
    }
    return due.filter((number) => {
      const { hasNews, goesOn } = this.lookAt(number, now);
      // Never twice in one moment, however quick the rhythm.
      if (goesOn) this.looks.add(now + Math.max(1, this.habits.rhythmMs), number);
      return hasNews;
    });
  }
}
