/**
 * A pickup code over the whole screen, black on white in every theme and as bright as the phone can: the clerk reads it across a counter.
 * Closing it or leaving the page restores the brightness that was.
 */
Component({
  properties: {
    code: { type: String, value: '' },
    spoken: { type: String, value: '' },
    label: { type: String, value: '' },
    close: { type: String, value: '' },
  },
  /** `usual`: brightness of the screen before, 0 to 1. */
  data: { usual: undefined as number | undefined },
  observers: {
    code(code: string) {
      if (code === '') this.dim();
      else this.brighten();
    },
  },
  lifetimes: {
    detached() {
      this.dim();
    },
  },
  pageLifetimes: {
    hide() {
      if (this.data.code !== '') this.shut();
    },
  },
  methods: {
    shut() {
      this.triggerEvent('close');
    },
    brighten() {
      wx.getScreenBrightness({
        success: ({ value }) => {
          // It may be closed by now.
          if (this.data.code === '') return;
          this.data.usual ??= value;
          void wx.setScreenBrightness({ value: 1 });
        },
      });
    },
    dim() {
      const { usual } = this.data;
      if (usual !== undefined) void wx.setScreenBrightness({ value: usual });
      this.data.usual = undefined;
    },
  },
});
