/** One line at the top of a page: what is shown is older than it should be, and the way out. */
Component({
  properties: {
    text: { type: String, value: '' },
    action: { type: String, value: '' },
    icon: { type: String, value: 'offline' },
    /** What its close button says; without, there is none. */
    close: { type: String, value: '' },
  },
  methods: {
    act() {
      this.triggerEvent('action');
    },
    shut() {
      this.triggerEvent('close');
    },
  },
});
