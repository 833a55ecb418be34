/** Everything that can be chosen on the panel; all of it stands in the address, so that a state can be linked. */
export interface Choices {
  readonly as: string;
  /** Page and query that the phone opens with, `pages/x/index?id=1`; '' is the first page. */
  readonly page: string;
  readonly theme: 'light' | 'dark';
  readonly large: boolean;
  readonly small: boolean;
  readonly language: 'zh_CN' | 'en';
  /** Codes of the sources that are out of order. */
  readonly down: readonly string[];
}

/** Text size of 大字: WeChat's own care mode. */
const LARGE = '1.4';

export function readChoices(search: string, firstPerson: string): Choices {
  const given = new URLSearchParams(search);
  return {
    as: given.get('as') ?? firstPerson,
    page: given.get('page') ?? '',
    theme: given.get('theme') === 'dark' ? 'dark' : 'light',
    large: given.has('large'),
    small: given.has('small'),
    language: given.get('language') === 'en' ? 'en' : 'zh_CN',
    down: given.get('down')?.split(',') ?? [],
  };
}

function writeChoices(choices: Choices): string {
  const query = new URLSearchParams();
  if (choices.as !== '') query.set('as', choices.as);
  if (choices.page !== '') query.set('page', choices.page);
  if (choices.theme === 'dark') query.set('theme', 'dark');
  if (choices.large) query.set('large', '');
  if (choices.small) query.set('small', '');
  if (choices.language === 'en') query.set('language', 'en');
  if (choices.down.length > 0) query.set('down', choices.down.join(','));
  return `?${query.toString()}`;
}

/** Address of the phone for these choices. */
export function phoneUrl(choices: Choices, cloudUrl: string): string {
  const [path = '', search = ''] = choices.page.replace(/^\//, '').split('?');
  const query = new URLSearchParams(search);
  if (path !== '') query.set('path', path);
  if (choices.as !== '') query.set('as', choices.as);
  query.set('cloud', cloudUrl);
  query.set('theme', choices.theme);
  query.set('language', choices.language);
  if (choices.large) query.set('fontScale', LARGE);
  return `/phone?${query.toString()}`;
}

/** The choices now, whoever wants to change them, and who is told. */
export class ChoiceStore {
  private readonly listeners: ((choices: Choices, before: Choices) => void)[] = [];

  constructor(private current: Choices) {}

  get value(): Choices {
    return this.current;
  }

  set(change: Partial<Choices>): void {
    const before = this.current;
    this.current = { ...before, ...change };
    history.replaceState(null, '', writeChoices(this.current));
    for (const listener of this.listeners) listener(this.current, before);
  }

  onChange(listener: (choices: Choices, before: Choices) => void): void {
    this.listeners.push(listener);
  }
}
