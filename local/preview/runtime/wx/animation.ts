/** Options of wx.createAnimation and of each step. */
export interface StepOptions {
  readonly duration?: number;
  readonly timingFunction?: string;
  readonly delay?: number;
  readonly transformOrigin?: string;
}

/** Styles that a step moves to, and how. */
export interface AnimationStep {
  readonly styles: Readonly<Record<string, string>>;
  readonly options: Required<StepOptions>;
}

/** What `animation.export()` gives, for `<view animation="{{…}}">`. */
export interface AnimationExport {
  readonly actions: readonly AnimationStep[];
}

const DEFAULTS: Required<StepOptions> = {
  duration: 400,
  timingFunction: 'linear',
  delay: 0,
  transformOrigin: '50% 50% 0',
};
const LENGTHS = ['width', 'height', 'left', 'top', 'right', 'bottom'] as const;
const PLAIN = ['opacity', 'backgroundColor'] as const;
const MOVES: Readonly<Record<string, string>> = {
  translate: 'px',
  translateX: 'px',
  translateY: 'px',
  translate3d: 'px',
  scale: '',
  scaleX: '',
  scaleY: '',
  rotate: 'deg',
  rotateZ: 'deg',
};

type Chain = (value: number | string, ...more: (number | string)[]) => unknown;

const withUnit = (value: number | string, unit: string): string =>
  typeof value === 'number' ? `${String(value)}${unit}` : value;

/** wx.createAnimation: collects styles until `step`, and hands the steps over once. */
export function createAnimation(given: StepOptions = {}): Record<string, unknown> {
  let steps: AnimationStep[] = [];
  let styles: Record<string, string> = {};
  let moves: string[] = [];
  const animation: Record<string, unknown> = {
    step: (options: StepOptions = {}) => {
      const moved: Record<string, string> = moves.length === 0 ? {} : { transform: moves.join(' ') };
      steps.push({ styles: { ...styles, ...moved }, options: { ...DEFAULTS, ...given, ...options } });
      styles = {};
      moves = [];
      return animation;
    },
    export: (): AnimationExport => {
      const actions = steps;
      steps = [];
      return { actions };
    },
  };
  const add = (name: string, chain: Chain): void => {
    animation[name] = (...args: Parameters<Chain>) => {
      chain(...args);
      return animation;
    };
  };
  for (const name of LENGTHS) add(name, (value) => (styles[name] = withUnit(value, 'px')));
  for (const name of PLAIN) add(name, (value) => (styles[name] = String(value)));
  for (const [name, unit] of Object.entries(MOVES)) {
    add(name, (...args) => moves.push(`${name}(${args.map((value) => withUnit(value, unit)).join(', ')})`));
  }
  return animation;
}
