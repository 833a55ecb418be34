interface Launch {
  path: string;
  query: Record<string, string>;
}

App({
  globalData: { launchedWith: null as Launch | null, shown: 0 },
  onLaunch(options: Launch) {
    this.globalData.launchedWith = options;
  },
  onShow() {
    this.globalData.shown += 1;
  },
});
