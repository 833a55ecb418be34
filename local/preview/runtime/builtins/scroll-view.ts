import { anything, type Builtin, type BuiltinView, flag, number, text } from './builtin';

function emitScroll(own: BuiltinView): void {
  const { host } = own;
  let lastTop = 0;
  let lower = false;
  host.addEventListener('scroll', () => {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth } = host;
    own.emit('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, deltaX: 0, deltaY: lastTop - scrollTop });
    lastTop = scrollTop;
    const beneath = scrollHeight - host.clientHeight - scrollTop;
    const beside = scrollWidth - host.clientWidth - scrollLeft;
    const reached = (own.flag('scrollY') ? beneath : beside) <= own.number('lowerThreshold');
    if (reached && !lower) own.emit('scrolltolower', { direction: own.flag('scrollY') ? 'bottom' : 'right' });
    lower = reached;
    const start = own.flag('scrollY') ? scrollTop : scrollLeft;
    if (start <= own.number('upperThreshold'))
      own.emit('scrolltoupper', { direction: own.flag('scrollY') ? 'top' : 'left' });
  });
}

function scrollIntoView(own: BuiltinView): void {
  const id = own.text('scrollIntoView');
  if (id === '') return;
  const target = own.host.querySelector<HTMLElement>(`[wx-id="${CSS.escape(id)}"]`);
  if (target === null) return;
  const from = own.host.getBoundingClientRect();
  const to = target.getBoundingClientRect();
  const behavior = own.flag('scrollWithAnimation') ? 'smooth' : 'auto';
  own.host.scrollBy({ top: to.top - from.top, left: to.left - from.left, behavior });
}

export const scrollView: Builtin = {
  tag: 'scroll-view',
  properties: {
    scrollX: flag(),
    scrollY: flag(),
    upperThreshold: number(50),
    lowerThreshold: number(50),
    scrollTop: anything(),
    scrollLeft: anything(),
    scrollIntoView: text(),
    scrollWithAnimation: flag(),
    scrollAnchoring: flag(),
    enhanced: flag(),
    enableFlex: flag(),
    enablePassive: flag(),
    bounces: flag(true),
    showScrollbar: flag(true),
    fastDeceleration: flag(),
    pagingEnabled: flag(),
    enableBackToTop: flag(),
    type: text('list'),
  },
  setup(own) {
    const set: Record<'scrollTop' | 'scrollLeft', unknown> = { scrollTop: null, scrollLeft: null };
    let shown = '';
    emitScroll(own);
    // Scrolled by the keyboard too.
    own.host.tabIndex = 0;
    return () => {
      own.host.style.overflowX = own.flag('scrollX') ? 'auto' : 'hidden';
      own.host.style.overflowY = own.flag('scrollY') ? 'auto' : 'hidden';
      own.host.classList.toggle('preview-flex', own.flag('enableFlex'));
      for (const side of ['scrollTop', 'scrollLeft'] as const) {
        const wanted = own.value(side);
        if (wanted !== null && wanted !== set[side]) own.host[side] = Number(wanted);
        set[side] = wanted;
      }
      if (own.text('scrollIntoView') !== shown)
        requestAnimationFrame(() => {
          scrollIntoView(own);
        });
      shown = own.text('scrollIntoView');
    };
  },
};
