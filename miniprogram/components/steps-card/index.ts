/** What the reader can do about a problem: numbered, at most three. */
Component({
  properties: {
    title: { type: String, value: '' },
    /** {n, text}[] */
    steps: { type: Array, value: [] },
    family: { type: String, value: 'needs' },
  },
});
