Component({
  data: { who: '' },
  methods: {
    onLoad() {
      this.setData({ who: '列表页' });
    },
    relaunch() {
      void wx.reLaunch({ url: '/pages/detail/index?id=1' });
    },
  },
});
