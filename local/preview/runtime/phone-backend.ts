import { CurrentWindowBackendContext } from 'glass-easel';
import { viewportUnits } from '../viewport-units';

type BackendElement = ReturnType<CurrentWindowBackendContext['document']['createElement']>;

/** glass-easel prefixes ids with a number per component; the plain id is what authors and tests know. */
function mirrorId(element: HTMLElement): void {
  Object.defineProperty(element, 'id', {
    set(value: string) {
      element.setAttribute('wx-id', value.slice(value.indexOf('--') + 2));
    },
    get: () => element.getAttribute('wx-id') ?? '',
  });
}

function convertInlineStyle(element: HTMLElement): void {
  const set = element.setAttribute.bind(element);
  element.setAttribute = (name, value) => {
    set(name, name === 'style' ? viewportUnits(value) : value);
  };
}

/** Every tag of a template becomes `wx-<tag>`, as in WeChat: a `<button>` must not bring the browser's own behaviour. */
function createElement(tag: string): HTMLElement {
  const element = document.createElement(`wx-${tag}`);
  mirrorId(element);
  convertInlineStyle(element);
  return element;
}

/**
 * glass-easel's DOM backend, minus its events: touch-layer.ts makes all of them, since the backend's own tap
 * recogniser would fire a second time and DOM events would reach component events of the same name.
 */
export class PhoneBackend extends CurrentWindowBackendContext {
  override document = {
    createElement: (tag: string) => createElement(tag) as unknown as BackendElement,
    createTextNode: (text: string) => document.createTextNode(text) as unknown as BackendElement,
    createDocumentFragment: () => document.createDocumentFragment() as unknown as BackendElement,
  };

  override onEvent(): void {
    // see above
  }

  override setListenerStats(): void {
    // see above
  }
}
