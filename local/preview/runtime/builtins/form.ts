import { callMethod, componentOf } from '../component-nodes';
import { type Builtin, type BuiltinView, flag, number } from './builtin';

const CONTROLS = 'wx-input, wx-textarea, wx-switch, wx-picker';

function controls(own: BuiltinView): { name: string; read: () => unknown; reset: () => void }[] {
  return [...own.host.querySelectorAll(CONTROLS)].flatMap((element) => {
    const component = componentOf(element);
    const name: unknown = component?.data.name;
    if (component === null || typeof name !== 'string' || name === '') return [];
    return [
      {
        name,
        read: () => callMethod(component, 'formValue'),
        reset: () => {
          callMethod(component, 'formReset');
        },
      },
    ];
  });
}

/** `form`: the values of its named controls, when a button inside asks for it. */
export const form: Builtin = {
  tag: 'form',
  properties: { reportSubmit: flag(), reportSubmitTimeout: number(0) },
  methods: {
    submit: (own) => {
      own.emit('submit', { value: Object.fromEntries(controls(own).map(({ name, read }) => [name, read()])) });
    },
    reset: (own) => {
      for (const control of controls(own)) control.reset();
      own.emit('reset');
    },
  },
};
