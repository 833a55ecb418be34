import { type Builtin, anything, flag, number, text } from './builtin';

export type OpenType = 'navigate' | 'redirect' | 'switchTab' | 'reLaunch' | 'navigateBack';

export const navigator = (open: (type: OpenType, url: string, delta: number) => void): Builtin => ({
  tag: 'navigator',
  properties: {
    url: text(),
    openType: text('navigate'),
    delta: number(1),
    target: text('self'),
    hoverClass: text('navigator-hover'),
    hoverStopPropagation: flag(),
    hoverStartTime: number(50),
    hoverStayTime: number(600),
    appId: anything(),
  },
  setup(own) {
    own.host.setAttribute('role', 'link');
    own.on('tap', () => {
      open(own.text('openType') as OpenType, own.text('url'), own.number('delta'));
    });
    return undefined;
  },
});
