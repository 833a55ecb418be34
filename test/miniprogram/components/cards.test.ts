import { fire, mount, textOf, until } from '../mount';
import type { Mounted } from '../mount';

afterEach(() => {
  document.body.innerHTML = '';
});

/** Details of every event of that name. */
function heard(component: Mounted, name: string): unknown[] {
  const details: unknown[] = [];
  component.addEventListener(name, ({ detail }) => {
    details.push(detail);
  });
  return details;
}

describe('pill-row', () => {
  it('says which pill was tapped', async () => {
    const row = mount('components/pill-row/index', {
      pills: [
        { key: 'all', text: '全部', chosen: true },
        { key: 'pickup', text: '待取 1', chosen: false },
      ],
    });
    const chosen = heard(row, 'choose');
    await fire(row.querySelectorAll('.pill-touch')[1], 'tap');
    expect(chosen).toEqual([{ key: 'pickup' }]);
  });

  it('brings the chosen pill into sight', async () => {
    const pills = ['p1', 'p2', 'p3'].map((key) => ({ key, text: key, chosen: key === 'p3' }));
    const row = mount('components/pill-row/index', { pills });
    await until(() => row.data['into'] === 'pill-2', 'scrolling');
    expect(row.querySelectorAll('.pill-touch')).toHaveLength(3);
  });
});

describe('status-mark', () => {
  it.each([
    ['moving', 'var(--moving)', 'var(--on-status)'],
    ['unknown', 'var(--unknown)', 'var(--unknown)'],
  ])('draws %s in its own colour', (family, shape, glyph) => {
    const mark = mount('components/status-mark/index', { family, icon: 'home', size: 48 });
    expect(mark.querySelector('.shape')?.dom.getAttribute('style')).toContain(`background-color:${shape}`);
    expect(mark.querySelector('.glyph')?.dom.getAttribute('style')).toContain(`background-color:${glyph}`);
    expect(String(mark.data['glyph'])).toContain('width:26px;height:26px;left:11px;top:11px');
  });
});

describe('attention-card', () => {
  const card = {
    parcelId: 'p1',
    family: 'pickup',
    icon: 'locker',
    title: '到驿站了，等你来取',
    sub: '文三路店',
    caption: '猫粮 2 kg · 圆通速递',
    aside: '到站 5 小时',
    codes: [{ code: '8-2-4017', label: '取件码 8-2-4017，长按复制' }],
    label: '待取件，到驿站了，等你来取',
  };

  it('opens its parcel, and copies its code on a long press', async () => {
    const mounted = mount('components/attention-card/index', { card, codeLabel: '取件码' });
    const opened = heard(mounted, 'open');
    const copied = heard(mounted, 'copy');
    await fire(mounted.querySelector('.card'), 'tap');
    await fire(mounted.querySelector('.band'), 'longpress');
    expect([opened, copied]).toEqual([[{ parcelId: 'p1' }], [{ text: '8-2-4017' }]]);
    expect(textOf(mounted)).toContain('8-2-4017');
  });

  it('copies its code on a tap, as a screen reader’s double tap is, and then opens nothing', async () => {
    const mounted = mount('components/attention-card/index', { card, codeLabel: '取件码' });
    const opened = heard(mounted, 'open');
    const copied = heard(mounted, 'copy');
    await fire(mounted.querySelector('.band'), 'tap', { bubbles: true });
    expect([opened, copied]).toEqual([[], [{ text: '8-2-4017' }]]);
  });
});

describe('consent-card', () => {
  const words = {
    ...{ notifyMe: '有变化告诉我', consentNo: '不用了' },
    ...{ consentAgain: '再开', consentTell: '再试', consentSettings: '去打开' },
  };

  it('asks within the tap itself', async () => {
    const card = mount('components/consent-card/index', { state: 'offer', words });
    const asked = heard(card, 'ask');
    await fire(card.querySelector('.ask'), 'click');
    expect(asked).toHaveLength(1);
    expect(textOf(card)).toContain('有变化告诉我');
  });

  it.each([
    { state: 'part', event: 'ask', text: '再开' },
    { state: 'failed', event: 'ask', text: '再试' },
    { state: 'untold', event: 'tell', text: '再试' },
    { state: 'off', event: 'settings', text: '去打开' },
    { state: 'blocked', event: 'settings', text: '去打开' },
  ])('$state leaves a way on: $text', async ({ state, event, text }) => {
    const card = mount('components/consent-card/index', { state, words, said: '记下了 2 样，出问题没开' });
    const went = heard(card, event);
    await fire(card.querySelector('.again'), 'tap');
    expect(went).toHaveLength(1);
    expect(textOf(card)).toBe(`记下了 2 样，出问题没开${text}`);
  });

  it('leaves none where WeChat lets nothing through', () => {
    const card = mount('components/consent-card/index', { state: 'banned', words, said: '这类消息被微信停用了' });
    expect(textOf(card)).toBe('这类消息被微信停用了');
  });

  it('is not there when there is nothing to ask', () => {
    expect(textOf(mount('components/consent-card/index', { state: 'hidden', words }))).toBe('');
  });
});

describe('action-bar', () => {
  const main = { does: 'call', text: '打给王师傅', icon: 'phone', phone: '13900002231' };
  const ask = { does: 'question', text: '问商家', icon: 'chat', phone: '' };
  const share = { ...ask, does: 'share', text: '分享', icon: 'share' };
  const view = { main, left: [share, ask], ask: '问商家' };

  it('calls, and leaves the shop beside it', async () => {
    const bar = mount('components/action-bar/index', { view });
    const called = heard(bar, 'call');
    await fire(bar.querySelector('.main'), 'click');
    expect(called).toEqual([{ phone: '13900002231' }]);
    expect(textOf(bar)).toContain('打给王师傅');
    expect(textOf(bar)).toContain('问商家');
  });

  it('leads to the shop and to a link for others, by a button beside and by the main one', async () => {
    const bar = mount('components/action-bar/index', { view });
    const gone = heard(bar, 'go');
    for (const side of bar.querySelectorAll('.side')) await fire(side, 'tap');
    const asking = mount('components/action-bar/index', { view: { ...view, main: { ...ask, does: 'address' } } });
    const goneBy = heard(asking, 'go');
    await fire(asking.querySelector('.main'), 'click');
    expect([...gone, ...goneBy]).toMatchObject([{ to: 'share' }, { to: 'question' }, { to: 'address' }]);
  });

  it('waits while WeChat’s dialog is open', async () => {
    const bar = mount('components/action-bar/index', {
      view: { ...view, main: { ...main, does: 'notify' } },
      busy: true,
    });
    const asked = heard(bar, 'notify');
    await fire(bar.querySelector('.main'), 'click');
    expect(asked).toEqual([]);
  });

  it('is absent when there is nothing to do', () => {
    expect(textOf(mount('components/action-bar/index', { view: { main: null, left: [], ask: '' } }))).toBe('');
  });
});
