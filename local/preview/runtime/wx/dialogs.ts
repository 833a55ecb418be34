import { openSheet } from '../native/sheet';
import { hideToast, showToast } from '../native/toast';
import { apiCalls, type CallOptions, stringOption } from './api-call';

function modal(options: CallOptions): Promise<unknown> {
  return new Promise((resolve) => {
    const editable = options.editable === true;
    openSheet({
      placement: 'centre',
      title: stringOption(options, 'title'),
      text: editable ? '' : stringOption(options, 'content'),
      ...(editable && { field: { type: 'text', value: stringOption(options, 'content') } }),
      cancelText: options.showCancel === false ? null : stringOption(options, 'cancelText', '取消'),
      confirmText: stringOption(options, 'confirmText', '确定'),
      onConfirm: (content) => {
        resolve({ confirm: true, cancel: false, content: editable ? content : null });
      },
      onCancel: () => {
        resolve({ confirm: false, cancel: true, content: null });
      },
    });
  });
}

function actionSheet(options: CallOptions): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const items = (options.itemList ?? []) as string[];
    openSheet({
      title: stringOption(options, 'alertText'),
      choices: items.map((label) => ({ label })),
      onChoice: (tapIndex) => {
        resolve({ tapIndex });
      },
      onCancel: () => {
        reject(new Error('cancel'));
      },
    });
  });
}

/** Toasts, modals and sheets that WeChat draws itself. */
export function dialogCalls(): Record<string, unknown> {
  return apiCalls({
    showToast: (options) => {
      const duration = typeof options.duration === 'number' ? options.duration : undefined;
      showToast(stringOption(options, 'title'), stringOption(options, 'icon', 'success'), duration);
    },
    hideToast,
    showLoading: (options) => {
      showToast(stringOption(options, 'title'), 'loading', null);
    },
    hideLoading: hideToast,
    showModal: modal,
    showActionSheet: actionSheet,
  });
}
