/** A sheet with a title and a few sentences. */
Component({
  properties: {
    show: { type: Boolean, value: false },
    title: { type: String, value: '' },
    /** string[] */
    lines: { type: Array, value: [] },
    close: { type: String, value: '' },
  },
  methods: {
    shut() {
      this.triggerEvent('close');
    },
  },
});
