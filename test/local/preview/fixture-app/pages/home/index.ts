import { createStoreBindings } from 'mobx-miniprogram-bindings';
import Dialog from '@vant/weapp/dialog/dialog';
import Toast from '@vant/weapp/toast/toast';
import { counter } from '../../stores/counter';

interface Bound {
  add(): void;
  destroyStoreBindings(): void;
}

Page({
  data: {
    life: '',
    on: false,
    word: '',
    loading: true,
    open: [] as string[],
    archived: false,
    popup: false,
    timePopup: false,
    columns: ['中通', '顺丰', '圆通'],
    picked: '',
    answer: '',
    chosen: '',
    badge: '',
    items: [
      { id: 1, name: '一' },
      { id: 2, name: '二' },
    ],
    typed: '',
    confirmed: '',
    note: '',
    plain: false,
    carriers: [{ name: '中通' }, { name: '顺丰' }],
    carrier: 0,
    time: '08:00',
    image: '',
    form: '',
    labelled: '',
    taps: '',
    lower: 0,
    refreshed: 0,
    bottoms: 0,
  },
  bindings: null as Bound | null,
  onLoad() {
    this.bindings = createStoreBindings(this, {
      store: counter,
      fields: ['count', 'double'],
      actions: ['add'],
    }) as unknown as Bound;
    this.mark('load');
  },
  onShow() {
    this.mark('show');
  },
  onReady() {
    this.mark('ready');
    this.setData({ loading: false });
  },
  onHide() {
    this.mark('hide');
  },
  onUnload() {
    this.bindings?.destroyStoreBindings();
  },
  mark(what: string) {
    this.setData({ life: `${this.data.life} ${what}`.trim() });
  },
  addOne() {
    (this as unknown as Bound).add();
  },
  onSwitch(event: { detail: boolean }) {
    this.setData({ on: event.detail });
  },
  onWord(event: { detail: string }) {
    this.setData({ word: event.detail });
  },
  onCollapse(event: { detail: string[] }) {
    this.setData({ open: event.detail });
  },
  archive() {
    this.setData({ archived: true });
  },
  openPopup() {
    this.setData({ popup: true });
  },
  closePopup() {
    this.setData({ popup: false });
  },
  openTime() {
    this.setData({ timePopup: true });
  },
  onPick(event: { detail: { value: string } }) {
    this.setData({ picked: event.detail.value, popup: false });
  },
  ask() {
    Dialog.confirm({ title: '删掉吗', message: '这里会看不到' })
      .then(() => {
        this.setData({ answer: '删' });
      })
      .catch(() => {
        this.setData({ answer: '留' });
      });
  },
  tell() {
    Toast('已复制');
  },
  onChoose(event: { detail: { name: string } }) {
    this.setData({ chosen: event.detail.name });
  },
  onBadge(event: { currentTarget: { dataset: { id: number } } }) {
    this.setData({ badge: String(event.currentTarget.dataset.id) });
  },
  onConfirm(event: { detail: { value: string } }) {
    this.setData({ confirmed: event.detail.value });
  },
  onNote(event: { detail: { value: string } }) {
    this.setData({ note: event.detail.value });
  },
  onPlain(event: { detail: { value: boolean } }) {
    this.setData({ plain: event.detail.value });
  },
  onCarrier(event: { detail: { value: number } }) {
    this.setData({ carrier: event.detail.value });
  },
  onTime(event: { detail: { value: string } }) {
    this.setData({ time: event.detail.value });
  },
  onImage(event: { detail: { width: number; height: number } }) {
    this.setData({ image: `${event.detail.width}x${event.detail.height}` });
  },
  onForm(event: { detail: { value: { city: string } } }) {
    this.setData({ form: event.detail.value.city });
  },
  onLabelled(event: { detail: { value: boolean } }) {
    this.setData({ labelled: String(event.detail.value) });
  },
  outer() {
    this.setData({ taps: `${this.data.taps}外` });
  },
  inner() {
    this.setData({ taps: `${this.data.taps}内` });
  },
  onLower() {
    this.setData({ lower: this.data.lower + 1 });
  },
  onPullDownRefresh() {
    this.setData({ refreshed: this.data.refreshed + 1 });
    void wx.stopPullDownRefresh();
  },
  onReachBottom() {
    this.setData({ bottoms: this.data.bottoms + 1 });
  },
  onShareAppMessage(options: { from: string; target?: { dataset: { from?: string } } }) {
    return { title: `包裹在路上 ${options.target?.dataset.from ?? options.from}`, path: '/pages/detail/index?id=7' };
  },
});
