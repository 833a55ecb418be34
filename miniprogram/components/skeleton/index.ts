/** The real layout before there is anything to show; invisible for the first 300 ms. */
Component({
  properties: {
    /** list, timeline, form */
    kind: { type: String, value: 'list' },
    label: { type: String, value: '' },
  },
});
