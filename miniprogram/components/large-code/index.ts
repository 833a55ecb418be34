/** A pickup code over the whole screen, black on white in every theme: the clerk reads it across a counter. */
Component({
  properties: {
    code: { type: String, value: '' },
    spoken: { type: String, value: '' },
    label: { type: String, value: '' },
    close: { type: String, value: '' },
  },
  methods: {
    shut() {
      this.triggerEvent('close');
    },
  },
});
