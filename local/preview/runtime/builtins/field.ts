import { scopedClasses } from '../component-nodes';
import { anything, type Builtin, type BuiltinView, flag, inner, number, type PropertySpecs, text } from './builtin';

type Field = HTMLInputElement | HTMLTextAreaElement;

const common: PropertySpecs = {
  value: text(),
  placeholder: text(),
  placeholderStyle: text(),
  placeholderClass: text(),
  disabled: flag(),
  maxlength: number(140),
  focus: flag(),
  autoFocus: flag(),
  cursorSpacing: number(0),
  cursor: number(-1),
  cursorColor: text(),
  selectionStart: number(-1),
  selectionEnd: number(-1),
  adjustPosition: flag(true),
  holdKeyboard: flag(),
  confirmHold: flag(),
  confirmType: text('done'),
  alwaysEmbed: flag(),
  name: text(),
};

const INPUT_MODES: Readonly<Record<string, string>> = {
  number: 'numeric',
  digit: 'decimal',
  idcard: 'text',
  text: 'text',
  nickname: 'text',
};

/** A handler of `input` may return the text to show instead; WeChat then shows that. */
function emitInput(own: BuiltinView, field: Field): void {
  const { value } = field;
  own.set({ value });
  own.emit('input', { value, cursor: field.selectionStart ?? value.length, keyCode: 0 });
}

function emitFocusAndBlur(own: BuiltinView, field: Field): void {
  field.addEventListener('input', () => {
    emitInput(own, field);
  });
  field.addEventListener('focus', () => {
    own.emit('focus', { value: field.value, height: 0 });
  });
  field.addEventListener('blur', () => {
    own.emit('blur', { value: field.value, cursor: field.selectionStart ?? 0 });
  });
}

function syncPlaceholder(own: BuiltinView, field: Field, drawn: HTMLElement): void {
  const style = own.text('placeholderStyle');
  const names = own.text('placeholderClass');
  const custom = style !== '' || names !== '';
  field.placeholder = own.text('placeholder');
  field.classList.toggle('preview-placeholder-hidden', custom);
  drawn.hidden = !custom || field.value !== '';
  drawn.className = ['preview-placeholder', ...scopedClasses(own.component, names)].join(' ');
  drawn.style.cssText = style;
  drawn.textContent = own.text('placeholder');
}

function syncField(own: BuiltinView, field: Field): void {
  const value = own.text('value');
  if (field.value !== value) field.value = value;
  field.disabled = own.flag('disabled');
  const limit = own.number('maxlength');
  if (limit < 0) field.removeAttribute('maxlength');
  else field.maxLength = limit;
  nameField(own, field);
}

function nameField(own: BuiltinView, field: Field): void {
  field.setAttribute('aria-label', own.host.getAttribute('aria-label') ?? own.text('placeholder'));
}

/** Its tag's name may change while no property does. */
function followName(own: BuiltinView, field: Field): void {
  const watch = new MutationObserver(() => {
    nameField(own, field);
  });
  watch.observe(own.host, { attributeFilter: ['aria-label'] });
}

/** Focus follows the property's change, not its value: typing elsewhere must not jump back. */
function focusOnChange(own: BuiltinView, field: Field): () => void {
  let before = false;
  return () => {
    const wanted = own.flag('focus') || own.flag('autoFocus');
    if (wanted !== before && own.host.isConnected) {
      before = wanted;
      if (wanted) field.focus({ preventScroll: true });
      else field.blur();
    }
  };
}

const fieldMethods: Builtin['methods'] = {
  activate: (own) => {
    own.host.querySelector<Field>('input, textarea')?.focus();
  },
  formValue: (own) => own.host.querySelector<Field>('input, textarea')?.value ?? '',
  formReset: (own) => {
    own.set({ value: '' });
  },
};

export const input: Builtin = {
  tag: 'input',
  properties: { ...common, type: text('text'), password: anything(false), safePasswordCertPath: text() },
  methods: fieldMethods,
  setup(own) {
    const drawn = inner(own, 'div', 'preview-placeholder');
    const field = inner(own, 'input', 'preview-field');
    const focus = focusOnChange(own, field);
    field.autocomplete = 'off';
    emitFocusAndBlur(own, field);
    followName(own, field);
    field.addEventListener('input', () => {
      drawn.hidden = field.value !== '' || drawn.textContent === '';
    });
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      own.emit('confirm', { value: field.value });
      if (!own.flag('confirmHold')) field.blur();
    });
    return () => {
      field.type = own.flag('password') ? 'password' : 'text';
      field.inputMode = INPUT_MODES[own.text('type')] ?? 'text';
      syncField(own, field);
      syncPlaceholder(own, field, drawn);
      focus();
    };
  },
};

export const textarea: Builtin = {
  tag: 'textarea',
  properties: {
    ...common,
    autoHeight: flag(),
    fixed: flag(),
    showConfirmBar: flag(true),
    disableDefaultPadding: flag(),
    adjustKeyboardTo: text('cursor'),
  },
  methods: fieldMethods,
  setup(own) {
    const drawn = inner(own, 'div', 'preview-placeholder');
    const field = inner(own, 'textarea', 'preview-field');
    const focus = focusOnChange(own, field);
    const grow = (): void => {
      own.host.classList.toggle('preview-auto-height', own.flag('autoHeight'));
      if (!own.flag('autoHeight')) return;
      field.rows = 1;
      field.style.height = 'auto';
      // One that is out of sight has no height: it is as high as its one line until somebody writes.
      if (field.scrollHeight > 0) field.style.height = `${String(field.scrollHeight)}px`;
    };
    emitFocusAndBlur(own, field);
    followName(own, field);
    field.addEventListener('input', () => {
      drawn.hidden = field.value !== '' || drawn.textContent === '';
      grow();
    });
    return () => {
      syncField(own, field);
      syncPlaceholder(own, field, drawn);
      focus();
      requestAnimationFrame(grow);
    };
  },
};
