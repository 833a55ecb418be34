/** Title of a group in a list, with how many are in it. */
Component({
  properties: {
    title: { type: String, value: '' },
    count: { type: String, value: '' },
  },
});
