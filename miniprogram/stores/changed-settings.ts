import type { Settings, SettingsChange } from '../../typings/shopper';

/** Settings as they are after a change; neither is touched. */
export const changedSettings = (settings: Settings, { told, quiet, ...rest }: SettingsChange): Settings => ({
  ...settings,
  ...rest,
  told: { ...settings.told, ...told },
  quiet: { ...settings.quiet, ...quiet },
});
