/** When it arrives, where that time is from and how old it is, and how far the parcel is. */
Component({
  properties: {
    /** An ArrivalView. */
    view: { type: Object, value: {} },
    /** Words of the link that explains the time. */
    how: { type: String, value: '' },
  },
  methods: {
    explain() {
      this.triggerEvent('how');
    },
  },
});
