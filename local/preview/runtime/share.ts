import type { BuiltinView } from './builtins/builtin';
import type { ButtonActions } from './builtins/button';
import { openSheet } from './native/sheet';
import { record, reportError } from './preview-record';
import type { Router } from './router';
import { noteAgreeButton } from './wx/privacy';

interface Card {
  readonly title: string;
  readonly path: string;
  readonly imageUrl: string;
}

const PLAIN_KEYS = ['sessionFrom', 'sendMessageTitle', 'sendMessagePath', 'sendMessageImg'];

/** The address under which somebody else would open a shared card here. */
function linkOf(path: string): string {
  const [page = '', search = ''] = path.replace(/^\//, '').split('?');
  const link = new URLSearchParams(search);
  link.set('path', page);
  const cloud = new URLSearchParams(location.search).get('cloud');
  if (cloud !== null) link.set('cloud', cloud);
  return `${location.origin}/phone?${link.toString()}`;
}

function showCard(card: Card): void {
  record.shares.push({ title: card.title, path: card.path, imageUrl: card.imageUrl });
  const link = linkOf(card.path);
  openSheet({
    title: card.title,
    text: '分享卡片已生成。把链接拷给另一个人打开',
    ...(card.imageUrl !== '' && { picture: card.imageUrl.startsWith('/') ? `/app${card.imageUrl}` : card.imageUrl }),
    field: { type: 'text', value: link },
    confirmText: '拷贝链接',
    cancelText: '关闭',
    onConfirm: () => {
      void navigator.clipboard.writeText(link).catch(reportError);
    },
  });
}

async function cardOf(router: Router, button: BuiltinView): Promise<Card> {
  const page = router.top;
  const target = { id: button.component.id, dataset: button.component.dataset };
  const given = page?.call('onShareAppMessage', { from: 'button', target }) as
    (Partial<Card> & { promise?: Promise<Partial<Card>> }) | undefined;
  const later = given?.promise === undefined ? {} : await given.promise;
  const card = { ...given, ...later };
  return { title: card.title ?? '', path: card.path ?? `/${page?.path ?? ''}`, imageUrl: card.imageUrl ?? '' };
}

/** What buttons with an open-type do here: nothing leaves the preview, everything is recorded. */
export function buttonActions(router: () => Router): ButtonActions {
  return {
    share: (button) => {
      void cardOf(router(), button).then(showCard).catch(reportError);
    },
    contact: (button) => {
      const detail = Object.fromEntries(PLAIN_KEYS.map((key) => [key, button.text(key)]));
      record.calls.push({ name: 'contact', detail });
      openSheet({ title: '客服会话', text: button.text('sendMessageTitle'), cancelText: '返回小程序' });
    },
    agreePrivacy: (button) => {
      noteAgreeButton(button.component.id);
      button.emit('agreeprivacyauthorization');
    },
    openSetting: () => {
      record.calls.push({ name: 'openSetting', detail: {} });
    },
  };
}
