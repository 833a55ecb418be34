/** One order: what is in it, and each of its parcels as a row that leads to its timeline. */
Component({
  properties: {
    /** An OrderView. */
    order: { type: Object, value: {} },
    /** Between two things that are read aloud. */
    pause: { type: String, value: '' },
  },
  methods: {
    open({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
      this.triggerEvent('open', { parcelId: currentTarget.dataset.id });
    },
  },
});
