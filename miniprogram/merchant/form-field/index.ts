import { typedText } from '../../components/typed-text';

/** One line to type in: its name above, what is wrong with it below. A slot at its end takes one button. */
Component({
  behaviors: [typedText],
  properties: {
    /** As WeChat's input: text, number, digit. */
    type: { type: String, value: 'text' },
    maxlength: { type: Number, value: 64 },
  },
});
