import { maskStyle } from '../../theme/mask-style';
import { routeMask } from '../../theme/icons';

/** The cities it went through, as a drawn line. No map: between two scans nobody knows where it is. */
Component({
  properties: {
    title: { type: String, value: '' },
    /** {cities: string[], family, label} */
    route: { type: Object, value: {} },
  },
  data: { line: '' },
  observers: {
    'route.family': function (family: string | undefined) {
      if (family !== undefined) this.setData({ line: maskStyle(routeMask(), family) });
    },
  },
});
