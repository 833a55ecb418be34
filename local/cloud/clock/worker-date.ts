import type { SharedTime } from './shared-time';

/**
 * Puts the cloud's clock in the place of this thread's `Date`. Explicit dates, `performance.now` and timers stay as they are.
 */
export function replaceDate(time: SharedTime): void {
  const MachineDate = Date;
  const CloudDate = new Proxy(MachineDate, {
    construct: (target, values: unknown[], newTarget) =>
      Reflect.construct(target, values.length > 0 ? values : [time.now()], newTarget) as object,
    apply: () => new MachineDate(time.now()).toString(),
    get: (target, name, receiver) =>
      name === 'now' ? () => time.now() : (Reflect.get(target, name, receiver) as unknown),
  });
  MachineDate.prototype.constructor = CloudDate;
  globalThis.Date = CloudDate;
}
