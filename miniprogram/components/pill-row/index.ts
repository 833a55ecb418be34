/** Tabs as pills in a row that scrolls sideways. */
Component({
  properties: {
    /** {key, text, chosen}[] */
    pills: { type: Array, value: [] },
    /** `page`: chosen is ink. `tint`: chosen is paper, on a coloured ground. */
    tone: { type: String, value: 'page' },
  },
  methods: {
    choose({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { key: string }>) {
      this.triggerEvent('choose', { key: currentTarget.dataset.key });
    },
  },
});
