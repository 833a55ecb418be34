/** What happened, by day, newest first. A tap opens the carrier's own words and where all this is from. */
Component({
  properties: {
    /** An EventsView. */
    view: { type: Object, value: {} },
    /** Place of an opened event → its EventDetailView. */
    details: { type: Object, value: {} },
    /** Plain texts of the timeline. */
    words: { type: Object, value: {} },
  },
  methods: {
    toggle({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { place: number }>) {
      this.triggerEvent('toggle', { place: currentTarget.dataset.place });
    },
    newer() {
      this.triggerEvent('newer');
    },
    more() {
      this.triggerEvent('more');
    },
  },
});
