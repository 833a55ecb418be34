import type { template } from 'glass-easel';

export interface TabItem {
  readonly pagePath: string;
  readonly text: string;
}

export type Config = Readonly<Record<string, unknown>>;

/** app.json, as far as the runtime looks at it. */
export interface AppConfig {
  readonly pages: readonly string[];
  readonly window?: Config;
  readonly darkmode?: boolean;
  readonly tabBar?: { readonly custom?: boolean; readonly list: readonly TabItem[] };
}

export interface Unit {
  readonly path: string;
  readonly isPage: boolean;
  /** Class prefix of its own nodes. */
  readonly scope: string;
  readonly config: Config;
  /** Runs its script, which calls Page or Component. */
  load(): void;
}

/** What compile/bundle.ts hands over. */
export interface AppDefinition {
  readonly app: AppConfig;
  readonly theme: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly templates: template.ProcGenGroupList;
  readonly units: readonly Unit[];
  loadApp(): void;
}
