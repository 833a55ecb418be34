import type { Settings } from '../../../typings/shopper';
import type { TemplateKind } from '../../../typings/vocabulary';
import type { Worth } from './worth';

/** A person whom something may be told. */
export interface Addressee {
  /** The openid. */
  to: string;
  settings: Settings;
  /** IANA zone by whose clocks they live. */
  zone: string;
  /** What the ledger holds, by template. */
  accepts: Readonly<Record<TemplateKind, number>>;
  /** The keyword that carries pick-up codes: what it holds decides how many go into one message. */
  codeKeyword: string;
  /** What each merchant's news is worth. */
  worthOf: (merchantId: string) => Worth;
}
