/** Tabs as pills in a row that scrolls sideways. */
Component({
  properties: {
    /** {key, text, chosen}[] */
    pills: { type: Array, value: [] },
    /** `page`: chosen is ink. `tint`: chosen is paper, on a coloured ground. */
    tone: { type: String, value: 'page' },
  },
  data: { into: '' },
  observers: {
    /** In the next turn: the pills have to stand before one of them can be brought into sight. */
    pills(pills: readonly { chosen: boolean }[]) {
      const place = pills.findIndex(({ chosen }) => chosen);
      wx.nextTick(() => {
        this.setData({ into: place < 1 ? '' : `pill-${place}` });
      });
    },
  },
  methods: {
    choose({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { key: string }>) {
      this.triggerEvent('choose', { key: currentTarget.dataset.key });
    },
  },
});
