/** A field to type in, however many lines it has: what stands in it, and what is said around it. Tells by `change` what was typed. */
export const typedText = Behavior({
  properties: {
    label: { type: String, value: '' },
    value: { type: String, value: '' },
    hint: { type: String, value: '' },
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
