import { iconMask } from '../../theme/icons';
import type { IconName } from '../../theme/icons';
import { maskStyle } from '../../theme/mask-style';

/** One drawing in one colour. Decorative: the word beside it is what a screen reader says. */
Component({
  properties: {
    name: { type: String, value: '' },
    /** px. */
    size: { type: Number, value: 24 },
    /** It stands in a line of text, and grows with it. */
    grows: { type: Boolean, value: false },
    /** Name of a colour token without its dashes. */
    color: { type: String, value: 'ink' },
  },
  data: { style: '' },
  observers: {
    'name, size, grows, color': function (name: IconName | '', size: number, grows: boolean, color: string) {
      if (name === '') return;
      const side = grows ? `calc(${size}px * var(--k))` : `${size}px`;
      this.setData({ style: `width:${side};height:${side};${maskStyle(iconMask(name), color)}` });
    },
  },
});
