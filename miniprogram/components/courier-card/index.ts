/** Who brings it, and whom else one can ask: courier with a call button, carrier with its number. */
Component({
  properties: {
    /** A CourierView; null when nobody is on the way. */
    courier: { type: Object, value: null as WechatMiniprogram.IAnyObject | null },
    /** A CarrierView. */
    carrier: { type: Object, value: {} },
    /** A ClocksView; null where all clocks agree. */
    clocks: { type: Object, value: null as WechatMiniprogram.IAnyObject | null },
    /** Plain texts of the timeline. */
    words: { type: Object, value: {} },
  },
  methods: {
    callCourier() {
      const { call } = this.data.courier as { call: string };
      if (call !== '') this.triggerEvent('call', { phone: call });
    },
    callCarrier() {
      const { phone } = this.data.carrier as { phone: string };
      this.triggerEvent('call', { phone });
    },
    changeClocks() {
      this.triggerEvent('clocks');
    },
    copy() {
      const { waybillNo } = this.data.carrier as { waybillNo: string };
      this.triggerEvent('copy', { text: waybillNo });
    },
  },
});
