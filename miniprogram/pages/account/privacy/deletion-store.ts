import { makeAutoObservable, runInAction } from 'mobx-miniprogram';
import type { ShopperCloud } from '../../../cloud/shopper';
import type { AcceptAnswers } from '../../../stores/accept-answers';
import type { Drafts } from '../../../stores/drafts';
import type { WaitingDeeds } from '../../../stores/waiting-deeds';
import type { Session } from '../../../stores/session';

/** Rounds in one go: what is not done by then asks for another tap. */
const MOST_ROUNDS = 50;

export interface DeletionDeps {
  shopper: Pick<ShopperCloud, 'deleteMe'>;
  answers: Pick<AcceptAnswers, 'forget'>;
  deeds: Pick<WaitingDeeds, 'forget'>;
  drafts: Pick<Drafts, 'forget'>;
  session: Pick<Session, 'forget'>;
  /** Closes every page but that of the deletion; resolves when that is done, or cannot be. */
  standAlone: () => Promise<void>;
}

/**
 * 删除我的数据. `asked` the question is open · `failed` part of it may be done, another tap goes on. How it ended stands until somebody closes
 * it, whatever pages come and go.
 */
export class DeletionStore {
  phase: 'none' | 'asked' | 'running' | 'failed' | 'done' = 'none';

  constructor(private readonly deps: DeletionDeps) {
    makeAutoObservable<this, 'deps'>(this, { deps: false }, { autoBind: true });
  }

  /** Whether the question stands on the page. */
  get open(): boolean {
    return this.phase === 'asked' || this.phase === 'running' || this.phase === 'failed';
  }

  /** Whether it was begun, and how it ended is not closed yet. */
  get begun(): boolean {
    return this.phase === 'running' || this.phase === 'failed' || this.phase === 'done';
  }

  ask(): void {
    if (this.phase === 'none') this.phase = 'asked';
  }

  /** The page goes: with it the question, but not how it ended. */
  leave(): void {
    if (this.phase === 'asked') this.phase = 'none';
  }

  /** 留着, 先这样 or 知道了. While it runs there is no way back. */
  close(): void {
    if (this.phase !== 'running') this.phase = 'none';
  }

  /**
   * Deletes on the cloud until it says that nothing is left, then on the phone. No other page shows, asks for or changes what goes meanwhile;
   * whoever went to one all the same is brought back once it ended.
   */
  async run(): Promise<void> {
    if (this.phase !== 'asked' && this.phase !== 'failed') return;
    this.phase = 'running';
    await this.deps.standAlone();
    const done = await this.deleteAll();
    runInAction(() => {
      this.phase = done ? 'done' : 'failed';
    });
    await this.deps.standAlone();
  }

  private forget(): void {
    this.deps.answers.forget();
    this.deps.deeds.forget();
    this.deps.drafts.forget();
    this.deps.session.forget();
  }

  private async deleteAll(): Promise<boolean> {
    try {
      for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const { done } = await this.deps.shopper.deleteMe({});
        if (done) {
          this.forget();
          return true;
        }
      }
    } catch {
      // The cloud, or the phone's storage: its sheet says what to do.
    }
    return false;
  }
}
