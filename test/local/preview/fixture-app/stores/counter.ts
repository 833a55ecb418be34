import { action, observable } from 'mobx-miniprogram';

export const counter = observable({
  count: 0,
  get double(): number {
    return this.count * 2;
  },
  add: action(function (this: { count: number }) {
    this.count += 1;
  }),
});
