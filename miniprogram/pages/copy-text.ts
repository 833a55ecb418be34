import { session } from '../app-services';

/**
 * Puts `text` on the clipboard and says so; where WeChat does not let it, says how to do without.
 *
 * @param said what the toast says
 */
export function copyText(text: string, said: string): void {
  const say = (title: string) => void wx.showToast({ title, icon: 'none' });
  wx.setClipboardData({
    data: text,
    success: () => say(said),
    fail: () => say(session.words.states.notCopied),
  });
}
