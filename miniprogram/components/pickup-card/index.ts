type CodeTap = WechatMiniprogram.TouchEvent<object, object, { code: string }>;

/** Where the parcel waits, until when, and the code that opens it. */
Component({
  properties: {
    /** A PickupView. */
    view: { type: Object, value: {} },
    /** Plain texts of the timeline. */
    words: { type: Object, value: {} },
  },
  methods: {
    copy({ currentTarget }: CodeTap) {
      this.triggerEvent('copy', { text: currentTarget.dataset.code });
    },
    enlarge({ currentTarget }: CodeTap) {
      this.triggerEvent('enlarge', { code: currentTarget.dataset.code });
    },
    share() {
      this.triggerEvent('share');
    },
    call() {
      const { phone } = this.data.view as { phone: string };
      this.triggerEvent('call', { phone });
    },
  },
});
