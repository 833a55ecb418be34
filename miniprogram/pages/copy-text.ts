/**
 * Puts `text` on the clipboard and says so.
 *
 * @param said what the toast says
 */
export function copyText(text: string, said: string): void {
  wx.setClipboardData({
    data: text,
    success: () => void wx.showToast({ title: said, icon: 'none' }),
  });
}
