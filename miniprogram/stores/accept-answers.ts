import type { ShopperCalls, SettingsView } from '../../typings/shopper';
import type { ShopperCloud } from '../cloud/shopper';
import type { Cache } from './cache';
import type { Session } from './session';
import { WaitingLine } from './waiting-line';
import type { Telling as Told } from './waiting-line';

/** What WeChat answered, and when it did, epoch ms. */
export type Answer = Pick<ShopperCalls['recordAccepts']['input'], 'results' | 'askedAt'>;

export type Telling = Told<SettingsView>;

/** Answers kept for the cloud at most. */
const MOST_UNTOLD = 10;

/** What telling the cloud of WeChat's answers needs from the world. */
export interface AnswersDeps {
  shopper: Pick<ShopperCloud, 'recordAccepts'>;
  session: Session;
  cache: Cache;
  /** Epoch ms. */
  phoneClock: () => number;
}

/**
 * WeChat's answers on their way to the cloud. Each goes with the moment at which WeChat gave it, by which the cloud counts it once, and waits
 * for however long the cloud fails at it.
 */
export class AcceptAnswers {
  private readonly line: WaitingLine<Answer, SettingsView>;

  constructor({ shopper, session, cache, phoneClock }: AnswersDeps) {
    this.line = new WaitingLine({
      cache,
      key: 'untold-answers',
      most: MOST_UNTOLD,
      now: phoneClock,
      waitsForEver: true,
      isFinal: (code) => code === 'bad_input',
      tell: (answer) => {
        const lateMs = Math.max(0, phoneClock() - answer.askedAt);
        return shopper.recordAccepts({ ...answer, lateMs, phone: session.phone });
      },
    });
  }

  /** Whether there is something that the cloud does not know yet. */
  get waiting(): boolean {
    return this.line.waiting.length > 0;
  }

  /** Keeps an answer and tells the cloud of all that it does not know yet. */
  tell(answer: Answer): Promise<Telling> {
    return this.line.tell(answer);
  }

  /** What became of an answer of this launch; undefined once it was dropped with its giver. */
  became(answer: Answer): Telling | undefined {
    return this.line.became(answer);
  }

  /** Tells the cloud of every answer that waits, oldest first. */
  tellAll(): Promise<void> {
    return this.line.tellAll();
  }

  /** Drops what waits: its giver is no longer known. */
  forget(): void {
    this.line.forget();
  }
}
