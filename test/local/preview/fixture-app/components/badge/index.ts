Component({
  options: { virtualHost: true },
  properties: { label: { type: String, value: '' } },
});
