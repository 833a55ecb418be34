import { callMethod, componentOf } from '../component-nodes';
import type { ComponentRegistry } from '../component-registry';
import { reportError } from '../preview-record';
import type { Router } from '../router';
import { buttonActions } from '../share';
import { defineBuiltin } from './builtin';
import { button } from './button';
import { canvas } from './canvas';
import { input, textarea } from './field';
import { form } from './form';
import { navigator, type OpenType } from './navigator';
import { navigationBar, pageMeta } from './page-meta';
import { picker } from './picker';
import { coverView, image, label, rootPortal, textTag, view } from './plain';
import { scrollView } from './scroll-view';
import { switchTag } from './switch';

function openUrl(router: Router, type: OpenType, url: string, delta: number): void {
  try {
    if (type === 'navigateBack') router.navigateBack(delta);
    else if (type === 'switchTab') router.switchTab(router.resolve(url));
    else if (type === 'redirect') router.redirectTo(router.resolve(url));
    else if (type === 'reLaunch') router.reLaunch(router.resolve(url));
    else router.navigateTo(router.resolve(url));
  } catch (error) {
    reportError(error, `<navigator url="${url}">`);
  }
}

function activate(control: HTMLElement): void {
  const component = componentOf(control);
  if (component !== null) callMethod(component, 'activate');
}

/** Every tag that the preview knows. A template with any other tag does not come up. */
export function defineBuiltins(registry: ComponentRegistry, router: () => Router): void {
  const surfaceOf = (node: HTMLElement) => {
    const frame = router().stack.find((page) => page.frame.element.contains(node))?.frame;
    return frame === undefined
      ? undefined
      : {
          setTitle: (title: string) => {
            frame.bar.setTitle(title);
          },
          setBarColors: (front: string, background: string) => {
            frame.bar.setColors(front, background);
          },
        };
  };
  const tags = [
    view,
    coverView,
    rootPortal,
    textTag,
    image,
    canvas,
    label(activate),
    button(buttonActions(router)),
    input,
    textarea,
    form,
    switchTag,
    picker,
    scrollView,
    pageMeta,
    navigationBar(surfaceOf),
    navigator((type, url, delta) => {
      openUrl(router(), type, url, delta);
    }),
  ];
  for (const tag of tags) defineBuiltin(registry.space, tag);
}
