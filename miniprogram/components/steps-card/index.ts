/** What the reader can do about a problem: numbered, at most three. And what they can say to be one, as buttons. */
Component({
  properties: {
    /** A StepsView. */
    view: { type: Object, value: {} },
  },
  methods: {
    say({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { says: string }>) {
      this.triggerEvent('say', currentTarget.dataset);
    },
  },
});
