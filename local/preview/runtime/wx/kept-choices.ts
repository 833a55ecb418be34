/**
 * `acceptWithAudio` is an accept that rings. `ban` and `filter` are WeChat's doing: it blocked the template, or left it out for
 * having the title of another. No dialog asks about those, and no settings page shows them.
 */
export type Answer = 'accept' | 'acceptWithAudio' | 'reject' | 'ban' | 'filter';
export type Answers = Readonly<Record<string, Answer>>;

const KEY = 'preview-subscriptions:';

/** What the person has told WeChat to keep: the main switch, and answers given with 总是保持; and what WeChat blocked. */
export interface Kept {
  readonly mainSwitch: boolean;
  readonly items: Answers;
}

/** Stands in localStorage under `preview-subscriptions:<openid>`, where a test may write it as well. */
export class KeptChoices {
  constructor(private readonly person: string) {}

  read(): Kept {
    const text = localStorage.getItem(KEY + this.person);
    return text === null ? { mainSwitch: true, items: {} } : (JSON.parse(text) as Kept);
  }

  write(kept: Kept): void {
    localStorage.setItem(KEY + this.person, JSON.stringify(kept));
  }
}

/** What the person chose themselves. */
export function ownChoices(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== 'ban' && answer !== 'filter'));
}
