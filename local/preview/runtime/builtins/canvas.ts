import { refuseUnknown } from '../preview-record';
import { type Builtin, flag, inner, text } from './builtin';

/** A canvas to draw on with a 2d context; a selector query hands out its node (`wx/selector-nodes.ts`). */
export const canvas: Builtin = {
  tag: 'canvas',
  properties: { type: text(), canvasId: text(), disableScroll: flag() },
  setup(own) {
    inner(own, 'canvas', 'preview-canvas');
    return () => {
      if (own.text('type') !== '2d') refuseUnknown(`<canvas type="${own.text('type')}">`);
    };
  },
};
