import { Component, type Element, type template } from 'glass-easel';
import { domOf } from './component-nodes';
import { plainText } from './plain-text';

type Group = template.ProcGenGroupList[string];
type Generator = ReturnType<Group>;
type Wrapper = Parameters<Generator>[0];
type SetProperty = Wrapper['r'];

const ARIA = /^(?:role$|aria-)/;

function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** `role` and `aria-*` on any node reach the DOM, as in WeChat, unless the component takes them as a property. */
function setAria(element: Element, name: string, value: unknown): boolean {
  if (!ARIA.test(name)) return false;
  const component = element.asGeneralComponent();
  if (component !== null && Component.hasProperty(component, camelCase(name))) return false;
  const dom = domOf(element);
  const text = plainText(value);
  if (text === '') dom?.removeAttribute(name);
  else dom?.setAttribute(name, text);
  return true;
}

function adopt(wrapper: Wrapper): void {
  const setProperty: SetProperty = wrapper.r;
  wrapper.r = (element, name, value, ...rest) => {
    if (!setAria(element, name, value)) setProperty(element, name, value, ...rest);
  };
}

/** A compiled template whose generator also knows accessibility attributes. */
export function hookTemplate(groups: template.ProcGenGroupList, path: string): template.ComponentTemplate {
  const group = groups[path];
  if (group === undefined) throw new Error(`no template for ${path}`);
  const adopted = new WeakSet<Wrapper>();
  const content = (name: string): Generator => {
    const generator = group(name);
    return (wrapper, ...rest) => {
      if (!adopted.has(wrapper)) {
        adopted.add(wrapper);
        adopt(wrapper);
      }
      return generator(wrapper, ...rest);
    };
  };
  return { groupList: groups, content };
}
