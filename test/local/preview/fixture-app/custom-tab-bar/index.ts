const TABS = [
  { path: '/pages/home/index', text: '首页' },
  { path: '/pages/list/index', text: '列表' },
];

Component({
  data: { selected: 0, list: TABS },
  pageLifetimes: {
    show() {
      const page = getCurrentPages().at(-1);
      this.setData({ selected: TABS.findIndex((tab) => tab.path === `/${page?.route ?? ''}`) });
    },
  },
  methods: {
    go(event: { currentTarget: { dataset: { path: string } } }) {
      void wx.switchTab({ url: event.currentTarget.dataset.path });
    },
  },
});
