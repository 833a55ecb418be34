import type { OutgoingMessage, SendOutcome, SubscribeMessage } from '../../../cloudfunctions/_ports';
import type { Said } from './said';

/** What a send meets. */
export type SendWeather = 'fine' | 'busy' | 'refused' | 'lost_before' | 'lost_after';

/** A run of a function, as far as WeChat's books are concerned. */
export interface Run {
  /** How many calls there had been when it began. */
  beganAt: number;
}

/** A call that reached WeChat or a shop's room. */
export interface Call extends Said {
  run: Run;
  to: string;
  /** Template id; `room` for a room. */
  templateId: string;
  at: number;
  outcome: 'taken' | 'dry' | 'busy' | 'refused' | 'never came';
  /** Its answer never came to anybody who lived to write it down. */
  isLost: boolean;
  /** The ledger does not know of it, for the same reason. */
  isUnbooked: boolean;
  /** Calls before this one that WeChat answered with 43101, with no accept given since. */
  afterDry: readonly number[];
}

/** WeChat's own word of a message, for its receiver. */
export interface SentWord {
  to: string;
  templateId: string;
  messageId: string;
}

interface Books {
  calls: Call[];
  /** `person template` → accepts left. */
  accepts: Map<string, number>;
  /** `person template` → accepts ever given. */
  given: Map<string, number>;
  /** `person template` → calls that were answered with 43101 since the last accept. */
  dry: Map<string, readonly number[]>;
}

/** Who is told in a shop's room, and by which template. */
export const ROOM = 'room';

const purseOf = (to: string, templateId: string): string => `${to} ${templateId}`;
/** WeChat's numbers of messages are longer than a number can hold. */
const MESSAGE_ID = 3_248_682_510_000_000_000n;

/** WeChat, which lets nobody send without an accept, and a shop's room: both with books of their own. */
export class Wechat {
  private books: Books = { calls: [], accepts: new Map(), given: new Map(), dry: new Map() };

  /**
   * @param weather what the sends meet, in their order; fine past its end
   * @param readMessage what a message says, to whoever reads it
   * @param tell hears of each message that was taken
   */
  constructor(
    private readonly weather: readonly SendWeather[],
    private readonly readMessage: (message: OutgoingMessage) => Said,
    private readonly tell: (word: SentWord) => void,
  ) {}

  get calls(): readonly Call[] {
    return this.books.calls;
  }

  left(to: string, templateId: string): number {
    return this.books.accepts.get(purseOf(to, templateId)) ?? 0;
  }

  /** Accepts that the person ever gave. */
  given(to: string, templateId: string): number {
    return this.books.given.get(purseOf(to, templateId)) ?? 0;
  }

  grant(to: string, templateId: string, count = 1): void {
    const purse = purseOf(to, templateId);
    this.books.accepts.set(purse, this.left(to, templateId) + count);
    this.books.given.set(purse, this.given(to, templateId) + count);
    if (count > 0) this.books.dry.delete(purse);
  }

  /** The person takes it back on WeChat's page of settings. */
  withdraw(to: string, templateId: string): void {
    this.books.accepts.set(purseOf(to, templateId), 0);
  }

  send(message: OutgoingMessage, run: Run, at: number): SendOutcome {
    const weather = this.weather[this.books.calls.length] ?? 'fine';
    const outcome = this.outcomeOf(message, weather);
    const [to, templateId] = addressOf(message);
    const dry = this.books.dry.get(purseOf(to, templateId)) ?? [];
    const nth = this.books.calls.length;
    const lost = weather === 'lost_after' || weather === 'lost_before';
    this.books.calls.push({
      ...{ run, to, templateId, at, outcome, isLost: lost, isUnbooked: lost, afterDry: dry },
      ...this.readMessage(message),
    });
    if (outcome === 'dry') this.books.dry.set(purseOf(to, templateId), [...dry, nth]);
    const messageId = String(MESSAGE_ID + BigInt(nth));
    if (outcome === 'taken' && message.channel === 'wechat') this.take(message, messageId);
    return lost ? { outcome: 'unsure' } : ANSWERS[outcome](messageId);
  }

  save(): Books {
    return copyOf(this.books);
  }

  restore(books: Books): void {
    this.books = copyOf(books);
  }

  private outcomeOf(message: OutgoingMessage, weather: SendWeather): Call['outcome'] {
    if (weather === 'lost_before') return 'never came';
    if (weather === 'busy' || weather === 'refused') return weather;
    return message.channel === 'room' || this.left(message.to, message.templateId) > 0 ? 'taken' : 'dry';
  }

  private take({ to, templateId }: SubscribeMessage, messageId: string): void {
    this.books.accepts.set(purseOf(to, templateId), this.left(to, templateId) - 1);
    this.tell({ to, templateId, messageId });
  }
}

const copyOf = ({ calls, accepts, given, dry }: Books): Books => ({
  calls: calls.map((call) => ({ ...call })),
  accepts: new Map(accepts),
  given: new Map(given),
  dry: new Map(dry),
});

const addressOf = (message: OutgoingMessage): [to: string, templateId: string] =>
  message.channel === 'room' ? [ROOM, ROOM] : [message.to, message.templateId];

const ANSWERS: Record<Call['outcome'], (messageId: string) => SendOutcome> = {
  taken: (messageId) => ({ outcome: 'sent', messageId }),
  dry: () => ({ outcome: 'no_accept' }),
  busy: () => ({ outcome: 'later', code: '-1' }),
  refused: () => ({ outcome: 'refused', code: '47003' }),
  'never came': () => ({ outcome: 'unsure' }),
};
