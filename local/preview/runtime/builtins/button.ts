import { callMethod, componentOf } from '../component-nodes';
import { refuseUnknown } from '../preview-record';
import { anything, type Builtin, type BuiltinView, flag, number, text } from './builtin';

/** What a button hands to the phone around the page. */
export interface ButtonActions {
  share(button: BuiltinView): void;
  contact(button: BuiltinView): void;
  openSetting(button: BuiltinView): void;
  agreePrivacy(button: BuiltinView): void;
}

function act(own: BuiltinView, actions: ButtonActions): void {
  const type = own.text('openType');
  if (type === '') return;
  if (type === 'share') actions.share(own);
  else if (type === 'contact') actions.contact(own);
  else if (type === 'openSetting') actions.openSetting(own);
  else if (type === 'agreePrivacyAuthorization') actions.agreePrivacy(own);
  else refuseUnknown(`<button open-type="${type}">`);
}

function drive(own: BuiltinView): void {
  const type = own.text('formType');
  const form = type === '' ? null : componentOf(own.host.closest('wx-form'));
  if (form !== null) callMethod(form, type);
}

export const button = (actions: ButtonActions): Builtin => ({
  tag: 'button',
  properties: {
    size: text('default'),
    type: text('default'),
    plain: flag(),
    disabled: flag(),
    loading: flag(),
    formType: text(),
    openType: text(),
    hoverClass: text('button-hover'),
    hoverStopPropagation: flag(),
    hoverStartTime: number(20),
    hoverStayTime: number(70),
    lang: text('en'),
    sessionFrom: text(),
    sendMessageTitle: text(),
    sendMessagePath: text(),
    sendMessageImg: text(),
    appParameter: text(),
    showMessageCard: flag(),
    businessId: text(),
    name: anything(),
  },
  methods: {
    activate: (own) => {
      own.component.triggerEvent('tap', {}, { bubbles: true, composed: true });
    },
  },
  setup(own) {
    own.on('tap', () => {
      if (own.flag('disabled')) return;
      drive(own);
      act(own, actions);
    });
    return () => {
      if (!own.host.hasAttribute('role')) own.host.setAttribute('role', 'button');
      own.host.setAttribute('aria-disabled', String(own.flag('disabled')));
      own.host.dataset.type = own.text('type');
      own.host.dataset.size = own.text('size');
      own.host.dataset.plain = String(own.flag('plain'));
    };
  },
});
