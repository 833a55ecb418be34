/** One line at the top of a page: what is shown is older than it should be, and the way out. */
Component({
  properties: {
    text: { type: String, value: '' },
    action: { type: String, value: '' },
    icon: { type: String, value: 'offline' },
  },
  methods: {
    act() {
      this.triggerEvent('action');
    },
  },
});
