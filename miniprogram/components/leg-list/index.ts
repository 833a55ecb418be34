/** How far it is on its way over a border: a row for each leg. */
Component({
  properties: {
    /** LegView[] */
    legs: { type: Array, value: [] },
  },
});
