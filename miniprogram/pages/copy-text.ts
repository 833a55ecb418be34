import { session } from '../app-services';

/**
 * Puts `text` on the clipboard and says so; where WeChat does not let it, says how to do without.
 *
 * @param said what the toast says
 * @param unsaid how to do without; usually the text can be selected where it stands
 */
export function copyText(text: string, said: string, unsaid = session.words.states.notCopied): void {
  const say = (title: string) => void wx.showToast({ title, icon: 'none' });
  wx.setClipboardData({
    data: text,
    success: () => say(said),
    fail: () => say(unsaid),
  });
}
