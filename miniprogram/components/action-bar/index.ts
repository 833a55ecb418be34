import type { BarAction } from '../../format/bar-view';

/** The bar at the bottom: what most people need next, filled; the shop beside it. */
Component({
  properties: {
    /** A BarView. */
    view: { type: Object, value: {} },
    /** Text so large that the main button drops its icon. */
    large: { type: Boolean, value: false },
    /** WeChat's dialog is open: the button waits. */
    busy: { type: Boolean, value: false },
  },
  methods: {
    act() {
      const { main } = this.data.view as { main: BarAction | null };
      if (main === null || this.data.busy) return;
      if (main.does === 'call') this.triggerEvent('call', { phone: main.phone });
      if (main.does === 'notify') this.triggerEvent('notify');
    },
  },
});
