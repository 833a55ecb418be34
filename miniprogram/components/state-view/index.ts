/** Empty, failed, not found: what it is, why, and the one thing to do. */
Component({
  properties: {
    icon: { type: String, value: 'parcel' },
    title: { type: String, value: '' },
    line: { type: String, value: '' },
    /** Words of the button; none without. */
    action: { type: String, value: '' },
    /** Error code for a bug report. */
    code: { type: String, value: '' },
    /** Part of a page that shows other things above it. */
    compact: { type: Boolean, value: false },
  },
  methods: {
    act() {
      this.triggerEvent('action');
    },
  },
});
