Component({
  properties: { id: { type: String, value: '' } },
  data: { query: '', log: '' },
  pageLifetimes: {
    show() {
      this.note('shown');
    },
  },
  methods: {
    onLoad(query: Record<string, string>) {
      this.setData({ query: JSON.stringify(query) });
    },
    note(what: string) {
      this.setData({ log: `${this.data.log} ${what}`.trim() });
    },
    deeper() {
      void wx.navigateTo({ url: '/more/pages/far/index?deep=1' });
    },
    replace() {
      void wx.redirectTo({ url: '/more/pages/far/index' });
    },
    back() {
      void wx.navigateBack();
    },
    unknown() {
      (wx as unknown as { makeCoffee(): void }).makeCoffee();
    },
    phone() {
      void wx.makePhoneCall({ phoneNumber: '13900002231' });
    },
    async subscribe() {
      try {
        const answer = (await wx.requestSubscribeMessage({
          tmplIds: ['tmpl-progress', 'tmpl-pickup'],
        })) as unknown as Record<string, string>;
        this.note(`${answer['tmpl-progress'] ?? ''},${answer['tmpl-pickup'] ?? ''}`);
      } catch (error) {
        this.note(String((error as { errCode: number }).errCode));
      }
    },
    async subscribeTwice() {
      const templates = { tmplIds: ['tmpl-progress'] };
      const first = wx.requestSubscribeMessage(templates);
      try {
        await wx.requestSubscribeMessage(templates);
      } catch (error) {
        this.note((error as { errMsg: string }).errMsg);
      }
      this.note(String(((await first) as unknown as Record<string, string>)['tmpl-progress']));
    },
    /** Too late for WeChat's dialog: the tap's turn is over. */
    async subscribeLate() {
      await Promise.resolve();
      wx.requestSubscribeMessage({
        tmplIds: ['tmpl-progress'],
        fail: (failure) => {
          this.note(JSON.stringify(failure));
        },
      });
    },
    async settings() {
      const { subscriptionsSetting } = await wx.openSetting({ withSubscriptions: true });
      this.note(JSON.stringify(subscriptionsSetting));
    },
    async modal() {
      const { confirm } = await wx.showModal({ title: '删掉？', content: '看不到了', confirmText: '删除' });
      this.note(confirm ? 'yes' : 'no');
    },
    async sheet() {
      try {
        const { tapIndex } = await wx.showActionSheet({ itemList: ['甲', '乙'] });
        this.note(String(tapIndex));
      } catch (error) {
        this.note((error as { errMsg: string }).errMsg);
      }
    },
    toast() {
      void wx.showToast({ title: '好了', icon: 'none' });
    },
    async scan() {
      const { result } = await wx.scanCode({});
      this.note(result);
    },
    store() {
      const seen = Number(wx.getStorageSync('seen') || 0) + 1;
      wx.setStorageSync('seen', seen);
      this.note(`seen ${seen}`);
    },
    tint() {
      void wx.setNavigationBarColor({ frontColor: '#000000', backgroundColor: '#E7EFFC' });
      void wx.setNavigationBarTitle({ title: '新标题' });
    },
    measure() {
      wx.createSelectorQuery()
        .in(this)
        .select('#id')
        .boundingClientRect((rect) => {
          this.note(rect.width > 0 ? 'measured' : 'flat');
        })
        .exec();
    },
    async cloud() {
      wx.cloud.init({ env: 'local' });
      const { result } = await wx.cloud.callFunction({ name: 'echo', data: { action: 'hi' } });
      this.note(JSON.stringify(result));
    },
    request() {
      wx.request({
        url: `${wx.getLaunchOptionsSync().query.cloud ?? ''}/call/echo`,
        method: 'POST',
        data: { action: 'there' },
        header: { 'x-wx-openid': 'someone' },
        success: ({ data }) => {
          this.note(JSON.stringify(data));
        },
        fail: ({ errMsg }) => {
          this.note(errMsg);
        },
      });
    },
  },
});
