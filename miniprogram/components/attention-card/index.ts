/**
 * A parcel that waits for the reader. The card leads to its timeline; a code is copied by a long press, and by a tap, which is all that a
 * screen reader's double tap can be. So its text is not to be selected here: that is a long press, too. No button holds another: a screen
 * reader hears the codes beside the card's sentence.
 */
Component({
  properties: {
    /** An AttentionView. */
    card: { type: Object, value: {} },
    codeLabel: { type: String, value: '' },
    copyHint: { type: String, value: '' },
  },
  methods: {
    open() {
      const { parcelId } = this.data.card as { parcelId: string };
      this.triggerEvent('open', { parcelId });
    },
    copy({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { code: string }>) {
      this.triggerEvent('copy', { text: currentTarget.dataset.code });
    },
  },
});
