/** How far it is: a line of dots, the ring is now. */
Component({
  properties: {
    /** {text, state: done | now | ahead}[] */
    dots: { type: Array, value: [] },
    family: { type: String, value: 'moving' },
    label: { type: String, value: '' },
  },
});
