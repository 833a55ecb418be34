Page({
  data: { deep: '' },
  onLoad(query: Record<string, string>) {
    this.setData({ deep: query.deep ?? '' });
  },
});
