/** A sheet in which something is chosen or written: its title, what stands in its slot, why it was not saved, its one button. */
Component({
  properties: {
    show: { type: Boolean, value: false },
    title: { type: String, value: '' },
    /** In words; empty when nothing failed. */
    failure: { type: String, value: '' },
    /** Words of the button; none without. */
    submit: { type: String, value: '' },
    /** A call runs: the button is inert. */
    busy: { type: Boolean, value: false },
    close: { type: String, value: '' },
  },
  methods: {
    onSubmit() {
      if (!this.data.busy) this.triggerEvent('submit');
    },
    shut() {
      this.triggerEvent('close');
    },
  },
});
