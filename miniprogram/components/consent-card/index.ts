/** The consent moment: asked in place, answered in place. */
Component({
  properties: {
    /** A ConsentState. */
    state: { type: String, value: 'hidden' },
    /** Plain texts of the timeline. */
    words: { type: Object, value: {} },
    /** What the answer was, once there is one. */
    said: { type: String, value: '' },
  },
  methods: {
    /** Handled at once, without waiting for anything: WeChat's dialog opens only straight from a tap. */
    ask() {
      this.triggerEvent('ask');
    },
    decline() {
      this.triggerEvent('decline');
    },
    /** The cloud is told once more of what was answered. */
    tell() {
      this.triggerEvent('tell');
    },
    openSettings() {
      this.triggerEvent('settings');
    },
  },
});
