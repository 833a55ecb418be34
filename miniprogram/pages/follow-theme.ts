import { reaction } from 'mobx-miniprogram';
import type { Session, Theme } from '../stores/session';

/** `--page` of tokens.wxss: what shows behind a page that is pulled, and the native bar's colour. */
const PAGE_COLORS: Readonly<Record<Theme, string>> = { light: '#f4f5f2', dark: '#111312' };

/** Keeps the native parts of the page in front in the chosen colours. Returns how to stop: for `onHide` and `onUnload`. */
export function followTheme(session: Session): () => void {
  return reaction(
    () => session.theme,
    (theme) => {
      paintBar(theme);
      paintBehind(theme);
    },
    { fireImmediately: true },
  );
}

function paintBar(theme: Theme): void {
  const frontColor = theme === 'light' ? '#000000' : '#ffffff';
  void wx.setNavigationBarColor({ frontColor, backgroundColor: PAGE_COLORS[theme] });
}

/** Colours what shows behind a page that is pulled. */
export function paintBehind(theme: Theme): void {
  const color = PAGE_COLORS[theme];
  void wx.setBackgroundColor({ backgroundColor: color, backgroundColorTop: color, backgroundColorBottom: color });
  void wx.setBackgroundTextStyle({ textStyle: theme === 'light' ? 'dark' : 'light' });
}
