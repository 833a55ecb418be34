import type { BarAction } from '../../format/bar-view';

/** The bar at the bottom: what most people need next, filled; what else there is beside it. */
Component({
  properties: {
    /** A BarView. */
    view: { type: Object, value: {} },
    /** Text so large that the main button drops its icon, and a narrow phone has room for one button beside it. */
    large: { type: Boolean, value: false },
    /** WeChat's dialog is open: the button waits. */
    busy: { type: Boolean, value: false },
  },
  methods: {
    act() {
      const { main } = this.data.view as { main: BarAction | null };
      if (main === null || this.data.busy) return;
      const { does, phone } = main;
      if (does === 'call') this.triggerEvent(does, { phone });
      else if (does === 'notify') this.triggerEvent(does);
      else this.triggerEvent('go', { to: does });
    },
    go({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { to: string }>) {
      this.triggerEvent('go', currentTarget.dataset);
    },
  },
});
