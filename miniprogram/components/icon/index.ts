import { iconMask } from '../../theme/icons';
import type { IconName } from '../../theme/icons';
import { maskStyle } from '../../theme/mask-style';

/** One drawing in one colour. Decorative: the word beside it is what a screen reader says. */
Component({
  properties: {
    name: { type: String, value: '' },
    /** px; icons do not grow with the text. */
    size: { type: Number, value: 24 },
    /** Name of a colour token without its dashes. */
    color: { type: String, value: 'ink' },
  },
  data: { style: '' },
  observers: {
    'name, size, color': function (name: IconName | '', size: number, color: string) {
      if (name === '') return;
      this.setData({ style: `width:${size}px;height:${size}px;${maskStyle(iconMask(name), color)}` });
    },
  },
});
