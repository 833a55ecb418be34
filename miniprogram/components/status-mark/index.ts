import { iconMask, shapeMask } from '../../theme/icons';
import type { IconName } from '../../theme/icons';
import { SHAPE_OF_FAMILY } from '../../theme/marks';
import type { Family } from '../../theme/marks';
import { maskStyle } from '../../theme/mask-style';

/** A triangle's middle lies lower, and leaves less room. */
const GLYPH = { triangle: { part: 0.44, drop: 0.08 }, other: { part: 0.54, drop: 0 } };

/** A status: shape and colour of its family, icon of what happened. The only place that draws shapes. Decorative. */
Component({
  properties: {
    family: { type: String, value: '' },
    icon: { type: String, value: '' },
    /** px: 28 inline, 32 in rows, 36 in lists, 48 in the hero. */
    size: { type: Number, value: 36 },
  },
  data: { box: '', shape: '', glyph: '' },
  observers: {
    'family, icon, size': function (family: Family | '', icon: IconName | '', size: number) {
      if (family === '' || icon === '') return;
      const shape = SHAPE_OF_FAMILY[family];
      const { part, drop } = shape === 'triangle' ? GLYPH.triangle : GLYPH.other;
      const glyph = Math.round(size * part);
      const left = (size - glyph) / 2;
      const place = `width:${glyph}px;height:${glyph}px;left:${left}px;top:${left + Math.round(size * drop)}px`;
      this.setData({
        box: `width:${size}px;height:${size}px`,
        shape: maskStyle(shapeMask(shape), family),
        glyph: `${place};${maskStyle(iconMask(icon, 2.2), shape === 'ring' ? family : 'on-status')}`,
      });
    },
  },
});
