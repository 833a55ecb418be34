import { openSheet } from '../native/sheet';
import { plainText } from '../plain-text';
import { anything, type Builtin, type BuiltinView, flag, text } from './builtin';

function label(item: unknown, key: string): string {
  return plainText(key === '' ? item : (item as Record<string, unknown>)[key]);
}

function choose(own: BuiltinView, value: unknown): void {
  own.set({ value });
  own.emit('change', { value });
}

/** One list to tap: WeChat turns a wheel here; the choice and its event are the same. */
function openList(own: BuiltinView): void {
  const items = (own.value('range') ?? []) as unknown[];
  const chosen = own.number('value');
  openSheet({
    title: own.text('headerText'),
    choices: items.map((item, index) => ({ label: label(item, own.text('rangeKey')), current: index === chosen })),
    onChoice: (index) => {
      choose(own, index);
    },
    onCancel: () => {
      own.emit('cancel');
    },
  });
}

const FIELD_TYPES: Readonly<Record<string, string>> = { time: 'time', date: 'date' };

function openField(own: BuiltinView, type: string): void {
  openSheet({
    title: own.text('headerText'),
    field: { type, value: own.text('value'), min: own.text('start'), max: own.text('end') },
    confirmText: '确定',
    onConfirm: (value) => {
      choose(own, value);
    },
    onCancel: () => {
      own.emit('cancel');
    },
  });
}

function open(own: BuiltinView): void {
  if (own.flag('disabled')) return;
  const mode = own.text('mode');
  const type = FIELD_TYPES[mode];
  if (type !== undefined) openField(own, type);
  else if (mode === 'selector') openList(own);
  else throw new Error(`<picker mode="${mode}"> is not in the preview`);
}

export const picker: Builtin = {
  tag: 'picker',
  properties: {
    mode: text('selector'),
    range: anything([]),
    rangeKey: text(),
    value: anything(0),
    start: text(),
    end: text(),
    fields: text('day'),
    headerText: text(),
    disabled: flag(),
    name: text(),
  },
  methods: { activate: open, formValue: (own) => own.value('value') },
  setup(own) {
    own.on('tap', () => {
      open(own);
    });
    return undefined;
  },
};
