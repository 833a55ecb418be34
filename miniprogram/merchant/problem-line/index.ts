/** What is wrong with what was entered or left out above it. */
Component({
  properties: {
    text: { type: String, value: '' },
  },
});
