import type { SizedPackage } from './sized-packages';
import type { ReleaseOptions } from './release-options';
import type { ReleaseVersion } from './release-version';
import type { SenderSettings } from './sender-settings';
import type { StagedFunction } from './staged-functions';

/** All that a release would write and send. */
export interface ReleasePlan {
  readonly options: ReleaseOptions;
  readonly version: ReleaseVersion;
  readonly packages: readonly SizedPackage[];
  readonly functions: readonly StagedFunction[];
  readonly sender: SenderSettings;
  /** Of a version or a preview, as the console shows it. */
  readonly description: string;
  /** What stands in the way of sending, a line each. */
  readonly missing: readonly string[];
}
