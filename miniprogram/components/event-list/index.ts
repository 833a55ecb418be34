/** What happened, by day, newest first. A tap opens the carrier's own words and where all this is from. */
Component({
  properties: {
    /** An EventDaysView. */
    view: { type: Object, value: {} },
    /** Id of an opened event → its EventDetailView. */
    details: { type: Object, value: {} },
    /** Plain texts of the timeline. */
    words: { type: Object, value: {} },
  },
  methods: {
    toggle({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
      this.triggerEvent('toggle', { id: currentTarget.dataset.id });
    },
    more() {
      this.triggerEvent('more');
    },
  },
});
