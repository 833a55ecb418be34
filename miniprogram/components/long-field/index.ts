import { typedText } from '../typed-text';

/** A few lines to type in: their name above; what is wrong with them, and how many characters they have, below. */
Component({
  behaviors: [typedText],
  properties: {
    /** Characters typed of those allowed: 32 / 120. */
    count: { type: String, value: '' },
    /** Nothing can be typed: what stands there is on its way. */
    disabled: { type: Boolean, value: false },
  },
});
