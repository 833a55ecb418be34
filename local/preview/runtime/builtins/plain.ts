import type { AnimationExport } from '../wx/animation';
import { anything, type Builtin, type BuiltinView, flag, inner, number, text } from './builtin';
import { playAnimation } from './play-animation';

function animated(own: BuiltinView): () => void {
  let played: unknown = null;
  return () => {
    const animation = own.value('animation') as AnimationExport | null;
    if (animation === played || !own.host.isConnected) return;
    played = animation;
    if (animation?.actions !== undefined) playAnimation(own.host, animation);
  };
}

const hover = {
  hoverClass: text('none'),
  hoverStopPropagation: flag(),
  hoverStartTime: number(50),
  hoverStayTime: number(400),
};

export const view: Builtin = { tag: 'view', properties: { ...hover, animation: anything() }, setup: animated };
export const coverView: Builtin = { tag: 'cover-view', properties: { ...hover, scrollTop: anything() } };
/** Fixed content stands against the page's frame anyway, so a portal needs no other place in the tree. */
export const rootPortal: Builtin = { tag: 'root-portal', properties: { enable: flag(true) } };

export const textTag: Builtin = {
  tag: 'text',
  properties: {
    selectable: flag(),
    userSelect: flag(),
    space: text(),
    decode: flag(),
    maxLines: anything(),
    overflow: text(),
  },
  setup: (own) => () => {
    own.host.classList.toggle('preview-selectable', own.flag('selectable') || own.flag('userSelect'));
  },
};

function labelled(own: BuiltinView): HTMLElement | null {
  const target = own.text('for');
  const root = target === '' ? own.host : (own.host.closest('wx-page') ?? own.host);
  const controls = 'wx-switch, wx-input, wx-textarea, wx-checkbox, wx-radio, wx-button, wx-picker';
  return root.querySelector<HTMLElement>(target === '' ? controls : `[wx-id="${CSS.escape(target)}"]`);
}

export const label = (activate: (control: HTMLElement) => void): Builtin => ({
  tag: 'label',
  properties: { for: text() },
  setup(own) {
    own.host.addEventListener('click', (event) => {
      const control = labelled(own);
      if (control !== null && !control.contains(event.target as Node)) activate(control);
    });
    return undefined;
  },
});

const FIT: Readonly<Record<string, string>> = {
  scaleToFill: 'fill',
  aspectFit: 'contain',
  aspectFill: 'cover',
  widthFix: 'fill',
  heightFix: 'fill',
  center: 'none',
};

function sourceOf(own: BuiltinView): string {
  const source = own.text('src');
  if (source === '' || /^(?:data|https?|blob):/.test(source)) return source;
  const owner = own.component.ownerShadowRoot?.getHostNode().is ?? '';
  return source.startsWith('/') ? `/app${source}` : new URL(source, `${location.origin}/app/${owner}`).pathname;
}

export const image: Builtin = {
  tag: 'image',
  properties: {
    src: text(),
    mode: text('scaleToFill'),
    lazyLoad: flag(),
    showMenuByLongpress: flag(),
    webp: flag(),
    fadeIn: flag(),
  },
  setup(own) {
    const picture = inner(own, 'img', 'preview-image');
    picture.alt = '';
    picture.draggable = false;
    picture.addEventListener('load', () => {
      own.emit('load', { width: picture.naturalWidth, height: picture.naturalHeight });
    });
    picture.addEventListener('error', () => {
      own.emit('error', { errMsg: `image:fail ${picture.src}` });
    });
    return () => {
      const source = sourceOf(own);
      if (picture.getAttribute('src') !== source && source !== '') picture.setAttribute('src', source);
      picture.hidden = source === '';
      picture.style.objectFit = FIT[own.text('mode')] ?? 'fill';
      own.host.dataset.mode = own.text('mode');
    };
  },
};
