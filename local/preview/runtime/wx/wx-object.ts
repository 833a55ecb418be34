import type { Phone } from '../phone';
import { refuseUnknown } from '../preview-record';
import { canvasCalls } from './canvas-file';
import { cloudCalls, requestCalls } from './cloud';
import { deviceCalls } from './device';
import { dialogCalls } from './dialogs';
import { environmentCalls } from './environment';
import { navigationCalls } from './navigation';
import { privacyCalls } from './privacy';
import { storageCalls } from './storage';
import { subscribeCalls } from './subscribe';

/** An object whose unknown members are functions that refuse: asking for one is harmless, calling one is not. */
function refusing(known: Readonly<Record<string, unknown>>, name: string): Record<string, unknown> {
  return new Proxy(known, {
    get: (target, member) => {
      if (typeof member === 'symbol' || member in target) return Reflect.get(target, member) as unknown;
      return () => refuseUnknown(`${name}.${member}`);
    },
  });
}

/** The phone's `wx`. */
export function createWx(phone: Phone): Record<string, unknown> {
  const { cloud } = cloudCalls(phone);
  return refusing(
    {
      ...navigationCalls(phone),
      ...storageCalls(phone.launch.person),
      ...dialogCalls(),
      ...deviceCalls(phone),
      ...canvasCalls(),
      ...privacyCalls(phone),
      ...requestCalls(),
      ...subscribeCalls(phone),
      ...environmentCalls(phone),
      cloud: refusing(cloud as Record<string, unknown>, 'wx.cloud'),
    },
    'wx',
  );
}
