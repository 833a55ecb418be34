Component({
  options: { multipleSlots: true },
  externalClasses: ['extra-class'],
  data: { ready: '' },
  lifetimes: {
    ready() {
      this.setData({ ready: 'ready' });
    },
  },
  methods: {
    choose() {
      this.triggerEvent('choose', { name: '卡片' });
    },
  },
});
