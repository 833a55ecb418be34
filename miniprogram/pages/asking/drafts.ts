import type { AskKind } from '../../../typings/vocabulary';
import type { Cache } from '../../stores/cache';

const KEPT = 'drafts';
/** By then the parcel itself has answered most questions. [judged] */
const KEPT_MS = 7 * 24 * 3_600_000;
/** Parcels of which one is kept: as many as there are timelines. [judged] */
const MOST_KEPT = 8;

/** What somebody typed about a parcel and did not send. */
interface Draft {
  parcelId: string;
  kind: AskKind;
  text: string;
}

interface KeptDraft extends Draft {
  /** When its page was left, epoch ms. */
  at: number;
}

interface DraftsDeps {
  cache: Cache;
  /** Epoch ms. */
  now: () => number;
}

/**
 * What was typed and not sent, one for each parcel, until it is opened again. An address is written nowhere before it is sent: it is there
 * until the app is closed.
 */
export class Drafts {
  /** Newest first. */
  private drafts: readonly KeptDraft[];

  constructor(private readonly deps: DraftsDeps) {
    this.drafts = deps.cache.read<KeptDraft[]>(KEPT) ?? [];
  }

  of(parcelId: string): Draft | undefined {
    return this.drafts.find((one) => one.parcelId === parcelId && this.isFresh(one));
  }

  /** In place of what was kept of this parcel. Where nothing is typed, nothing is kept. */
  keep(draft: Draft): void {
    const others = this.drafts.filter(({ parcelId }) => parcelId !== draft.parcelId);
    this.take(draft.text.trim() === '' ? others : [{ ...draft, at: this.deps.now() }, ...others]);
  }

  /** Whoever typed it is no longer known. */
  forget(): void {
    this.take([]);
  }

  private take(drafts: readonly KeptDraft[]): void {
    this.drafts = drafts.filter((one) => this.isFresh(one)).slice(0, MOST_KEPT);
    const written = this.drafts.filter(({ kind }) => kind !== 'address');
    this.deps.cache.write(KEPT, written.length === 0 ? undefined : written);
  }

  /** A clock that was set back does not keep it for longer. */
  private isFresh({ at }: KeptDraft): boolean {
    return Math.abs(this.deps.now() - at) < KEPT_MS;
  }
}
