import type { AppDefinition } from './app-definition';
import type { Launch, ServerConfig } from './launch';
import type { Router } from './router';

export type ThemeListener = (result: { theme: string }) => void;

/** What the wx calls work on. */
export interface Phone {
  readonly definition: AppDefinition;
  readonly router: Router;
  readonly launch: Launch;
  readonly server: ServerConfig;
  readonly themeListeners: Set<ThemeListener>;
  /** The theme now: the launch's, until it is switched while running. */
  readonly theme: () => 'light' | 'dark';
  /** Whether a tap is being handled, in this very turn. */
  readonly inTap: () => boolean;
}
