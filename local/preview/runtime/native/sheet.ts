interface Check {
  readonly id: string;
  readonly label: string;
  readonly off?: boolean;
}

/** What WeChat itself would show above the page. One at a time; ours are plain and marked as such where they imitate. */
export interface SheetOptions {
  readonly title?: string;
  readonly text?: string;
  /** Address of a picture that stands under the text. */
  readonly picture?: string;
  readonly choices?: readonly { readonly label: string; readonly current?: boolean }[];
  readonly field?: { readonly type: string; readonly value: string; readonly min?: string; readonly max?: string };
  /** Boxes to tick; ticked at first unless `off`. */
  readonly checks?: readonly Check[];
  readonly confirmText?: string;
  readonly cancelText?: string | null;
  readonly placement?: 'bottom' | 'centre';
  readonly onChoice?: (index: number) => void;
  readonly onConfirm?: (value: string, checked: readonly string[]) => void;
  readonly onCancel?: () => void;
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, name: string, words = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = name;
  made.textContent = words;
  return made;
}

function press(name: string, words: string, run: () => void): HTMLButtonElement {
  const made = element('button', name, words);
  made.type = 'button';
  made.addEventListener('click', run);
  return made;
}

function fieldOf(options: SheetOptions): HTMLInputElement | null {
  if (options.field === undefined) return null;
  const field = element('input', 'preview-sheet-field');
  field.type = options.field.type;
  field.value = options.field.value;
  if (options.field.min) field.min = options.field.min;
  if (options.field.max) field.max = options.field.max;
  field.setAttribute('aria-label', options.title ?? '');
  return field;
}

function checkOf({ id, label, off }: Check): HTMLLabelElement {
  const row = element('label', 'preview-sheet-check');
  const box = element('input', '');
  box.type = 'checkbox';
  box.checked = off !== true;
  box.value = id;
  row.append(box, element('span', '', label));
  return row;
}

function pictureAt(address: string): HTMLImageElement {
  const picture = element('img', 'preview-sheet-picture');
  picture.src = address;
  picture.alt = '';
  return picture;
}

/** Opens a sheet. @returns what closes it without an answer */
export function openSheet(options: SheetOptions): () => void {
  const cover = element('div', `preview-cover preview-${options.placement ?? 'bottom'}`);
  const sheet = element('div', 'preview-sheet');
  sheet.setAttribute('role', 'dialog');
  sheet.setAttribute('aria-label', options.title ?? '');
  const close = (then?: () => void): void => {
    cover.remove();
    then?.();
  };
  if (options.title) sheet.append(element('div', 'preview-sheet-title', options.title));
  if (options.text) sheet.append(element('div', 'preview-sheet-text', options.text));
  if (options.picture !== undefined) sheet.append(pictureAt(options.picture));
  const field = fieldOf(options);
  if (field !== null) sheet.append(field);
  const checks = (options.checks ?? []).map(checkOf);
  sheet.append(...checks);
  (options.choices ?? []).forEach(({ label, current }, index) => {
    const choice = press('preview-sheet-choice', label, () => {
      close(() => options.onChoice?.(index));
    });
    if (current) choice.setAttribute('aria-current', 'true');
    sheet.append(choice);
  });
  sheet.append(
    buttonsOf(options, {
      cancel: () => {
        close(() => options.onCancel?.());
      },
      confirm: () => {
        const boxes = checks.map((row) => row.querySelector('input')).filter((box) => box?.checked === true);
        const checked = boxes.map((box) => box?.value ?? '');
        close(() => options.onConfirm?.(field?.value ?? '', checked));
      },
    }),
  );
  cover.append(sheet);
  document.body.append(cover);
  field?.focus();
  return () => {
    close();
  };
}

function buttonsOf(options: SheetOptions, run: { cancel: () => void; confirm: () => void }): HTMLElement {
  const row = element('div', 'preview-sheet-buttons');
  if (options.cancelText !== null) row.append(press('preview-sheet-cancel', options.cancelText ?? '取消', run.cancel));
  if (options.confirmText !== undefined) row.append(press('preview-sheet-confirm', options.confirmText, run.confirm));
  return row;
}
