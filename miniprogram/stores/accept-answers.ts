import type { ShopperCalls, SettingsView } from '../../typings/shopper';
import { errorCode } from '../cloud/cloud-error';
import type { ShopperCloud } from '../cloud/shopper';
import type { Cache } from './cache';
import type { Session } from './session';

type Answer = Pick<ShopperCalls['recordAccepts']['input'], 'results' | 'askedAt'>;

/** `waits` the cloud could not be reached, it is told with the next one or at the next launch · `refused` it will never take it. */
export type Telling = { outcome: 'told'; view?: SettingsView } | { outcome: 'waits' } | { outcome: 'refused' };

const UNTOLD = 'untold-answers';
/** Answers kept for the cloud at most; the oldest go first. */
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
 * WeChat's answers on their way to the cloud. Each is kept until the cloud has it, over launches too, and always goes with the moment at
 * which WeChat gave it, by which the cloud counts it once.
 */
export class AcceptAnswers {
  private untold: Answer[];
  private telling: Promise<Telling> = Promise.resolve({ outcome: 'told' });

  constructor(private readonly deps: AnswersDeps) {
    this.untold = deps.cache.read<Answer[]>(UNTOLD) ?? [];
  }

  /** Whether there is something that the cloud does not know yet. */
  get waiting(): boolean {
    return this.untold.length > 0;
  }

  /** Keeps an answer and tells the cloud of all that it does not know yet. */
  tell(answer: Answer): Promise<Telling> {
    this.keep([...this.untold, answer].slice(-MOST_UNTOLD));
    return this.tellAll();
  }

  /** Tells the cloud of every answer that waits, oldest first. */
  tellAll(): Promise<Telling> {
    this.telling = this.telling.then(() => this.tellEach());
    return this.telling;
  }

  /** Drops what waits: its giver is no longer known. */
  forget(): void {
    this.keep([]);
  }

  private keep(answers: Answer[]): void {
    this.untold = answers;
    this.deps.cache.write(UNTOLD, answers.length === 0 ? undefined : answers);
  }

  private async tellEach(before: Telling = { outcome: 'told' }): Promise<Telling> {
    const [answer] = this.untold;
    if (answer === undefined) return before;
    const told = await this.tellOne(answer);
    if (told.outcome === 'waits') return told;
    this.keep(this.untold.filter((one) => one !== answer));
    return this.tellEach(told);
  }

  /** What the cloud will never take must not stand in the way of what it will. */
  private tellOne(answer: Answer): Promise<Telling> {
    const { shopper, session, phoneClock } = this.deps;
    const lateMs = Math.max(0, phoneClock() - answer.askedAt);
    return shopper.recordAccepts({ ...answer, lateMs, phone: session.phone }).then(
      (view) => ({ outcome: 'told', view }),
      (error: unknown) => ({ outcome: errorCode(error) === 'bad_input' ? 'refused' : 'waits' }),
    );
  }
}
