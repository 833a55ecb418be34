/** One line to type in: its name above, what is wrong with it below. A slot at its end takes one button. */
Component({
  properties: {
    label: { type: String, value: '' },
    value: { type: String, value: '' },
    hint: { type: String, value: '' },
    /** As WeChat's input: text, number, digit. */
    type: { type: String, value: 'text' },
    maxlength: { type: Number, value: 64 },
    /** In words; empty when nothing is wrong. */
    problem: { type: String, value: '' },
    focus: { type: Boolean, value: false },
  },
  data: { text: '', typed: '' },
  observers: {
    /** What comes back as it was typed is not set again: that would move the caret and break an input method. */
    value(value: string) {
      if (value !== this.data.typed) this.setData({ text: value, typed: value });
    },
  },
  methods: {
    onInput({ detail }: WechatMiniprogram.Input) {
      this.data.typed = detail.value;
      this.triggerEvent('change', { value: detail.value });
    },
  },
});
