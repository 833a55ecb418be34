const DEFAULT_MS = 1500;
const ICONS: Readonly<Record<string, string>> = { success: '✓', error: '!', loading: '…' };

let shown: HTMLElement | null = null;
let timer = 0;

/** WeChat's toast; `duration` in ms, or until hidden when null. */
export function showToast(title: string, icon: string, duration: number | null = DEFAULT_MS): void {
  hideToast();
  shown = document.createElement('div');
  shown.className = 'preview-toast';
  shown.setAttribute('role', 'status');
  const mark = ICONS[icon];
  if (mark !== undefined) {
    const drawn = document.createElement('div');
    drawn.className = 'preview-toast-icon';
    drawn.textContent = mark;
    shown.append(drawn);
  }
  shown.append(title);
  document.body.append(shown);
  if (duration !== null) timer = window.setTimeout(hideToast, duration);
}

export function hideToast(): void {
  clearTimeout(timer);
  shown?.remove();
  shown = null;
}
