import { makeAutoObservable, runInAction } from 'mobx-miniprogram';
import type { ErrorCode } from '../../../../typings/reply';
import type { ShareCard, ShareKind } from '../../../../typings/shopper';
import { lookUpCode } from '../../../cloud/cloud-error';
import type { ShopperCloud } from '../../../cloud/shopper';
import type { Session } from '../../../stores/session';

export interface SendDeps {
  shopper: Pick<ShopperCloud, 'shareParcel' | 'withdrawShares'>;
  session: Pick<Session, 'locale'>;
  parcelId: string;
  kind: ShareKind;
}

/** A link to one parcel, made before it is sent: WeChat wants the card at once when its button is tapped. */
export class SendStore {
  card: ShareCard | undefined = undefined;
  /** Why there is no card; undefined while none was refused. */
  trouble: ErrorCode | undefined = undefined;
  /** `asked` the question is open · `done` the earlier links are withdrawn. */
  withdrawal: 'none' | 'asked' | 'running' | 'failed' | 'done' = 'none';

  constructor(private readonly deps: SendDeps) {
    makeAutoObservable<this, 'deps'>(this, { deps: false }, { autoBind: true });
  }

  get kind(): ShareKind {
    return this.deps.kind;
  }

  /** `gone`: no parcel of this person's, or an id that is none (cut short in a chat) · `collected`: it waits nowhere any more. */
  get phase(): 'loading' | 'ready' | 'gone' | 'collected' | 'failed' {
    if (this.card !== undefined) return 'ready';
    if (this.trouble === undefined) return 'loading';
    if (this.trouble === 'too_late') return 'collected';
    return this.trouble === 'not_found' ? 'gone' : 'failed';
  }

  /** Whether the question stands on the page. */
  get asking(): boolean {
    return this.withdrawal === 'asked' || this.withdrawal === 'running' || this.withdrawal === 'failed';
  }

  async load(): Promise<void> {
    this.trouble = undefined;
    const { shopper, session, parcelId, kind } = this.deps;
    try {
      const card = await shopper.shareParcel({ locale: session.locale, parcelId, kind });
      runInAction(() => {
        this.card = card;
      });
    } catch (error) {
      runInAction(() => {
        this.card = undefined;
        this.trouble = lookUpCode(error);
      });
    }
  }

  ask(): void {
    if (this.withdrawal !== 'running') this.withdrawal = 'asked';
  }

  /** 留着. While it runs there is no way back. */
  leave(): void {
    if (this.withdrawal !== 'running') this.withdrawal = 'none';
  }

  /** Ends every link; the card here is one of them, so a new one is made. */
  async withdraw(): Promise<void> {
    if (this.withdrawal === 'running') return;
    this.withdrawal = 'running';
    const isDone = await this.withdrawAll();
    runInAction(() => {
      this.withdrawal = isDone ? 'done' : 'failed';
      if (isDone) this.card = undefined;
    });
    if (isDone) await this.load();
  }

  private async withdrawAll(): Promise<boolean> {
    try {
      await this.deps.shopper.withdrawShares({ parcelId: this.deps.parcelId });
      return true;
    } catch {
      // Its sheet says what to do.
      return false;
    }
  }
}
