import { type Builtin, type BuiltinView, flag, inner, text } from './builtin';

function toggle(own: BuiltinView): void {
  if (own.flag('disabled')) return;
  const checked = !own.flag('checked');
  own.set({ checked });
  own.emit('change', { value: checked });
}

/** Native switch; `type="checkbox"` is drawn as one. */
export const switchTag: Builtin = {
  tag: 'switch',
  properties: { checked: flag(), disabled: flag(), type: text('switch'), color: text('#04BE02'), name: text() },
  methods: {
    activate: toggle,
    formValue: (own) => own.flag('checked'),
    formReset: (own) => {
      own.set({ checked: false });
    },
  },
  setup(own) {
    const knob = inner(own, 'span', 'preview-switch');
    own.on('tap', () => {
      toggle(own);
    });
    own.host.setAttribute('role', 'switch');
    return () => {
      own.host.setAttribute('aria-checked', String(own.flag('checked')));
      own.host.classList.toggle('preview-checkbox', own.text('type') === 'checkbox');
      own.host.setAttribute('aria-disabled', String(own.flag('disabled')));
      knob.style.backgroundColor = own.flag('checked') ? own.text('color') : '';
    };
  },
};
