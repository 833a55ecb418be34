import { CAPSULE, STATUS_BAR, TITLE_BAR } from '../navigation-bar';
import { openSheet } from '../native/sheet';
import type { Phone, ThemeListener } from '../phone';
import { record } from '../preview-record';
import { apiCalls, type CallOptions, stringOption } from './api-call';
import { heldForPrivacy } from './privacy';

/** Newest base library that the phone's code may expect here. */
const SDK_VERSION = '3.8.0';
/** WeChat's standard text size, px. */
const BASE_FONT = 17;

function windowFacts(phone: Phone): Record<string, unknown> {
  const page = phone.router.top?.frame.scroller.getBoundingClientRect();
  const { innerWidth, innerHeight, devicePixelRatio } = window;
  return {
    pixelRatio: devicePixelRatio,
    screenWidth: innerWidth,
    screenHeight: innerHeight,
    windowWidth: innerWidth,
    windowHeight: page?.height ?? innerHeight - STATUS_BAR - TITLE_BAR,
    statusBarHeight: STATUS_BAR,
    screenTop: STATUS_BAR + TITLE_BAR,
    safeArea: {
      left: 0,
      right: innerWidth,
      top: STATUS_BAR,
      bottom: innerHeight,
      width: innerWidth,
      height: innerHeight - STATUS_BAR,
    },
  };
}

/** `platform` is DevTools' name: there is no phone, and vant then waits by timer. */
function deviceFacts(): Record<string, unknown> {
  return { brand: 'preview', model: 'preview', system: 'iOS 17.0', platform: 'devtools', benchmarkLevel: 50 };
}

function baseFacts({ launch, definition, theme }: Phone): Record<string, unknown> {
  return {
    SDKVersion: SDK_VERSION,
    version: '8.0.50',
    language: launch.language,
    fontSizeScaleFactor: launch.fontScale,
    fontSizeSetting: BASE_FONT * launch.fontScale,
    host: { env: 'WeChat' },
    ...(definition.app.darkmode === true && { theme: theme() }),
  };
}

function capsuleRect(): Record<string, number> {
  const right = window.innerWidth - CAPSULE.right;
  const top = STATUS_BAR + CAPSULE.top;
  return {
    width: CAPSULE.width,
    height: CAPSULE.height,
    right,
    left: right - CAPSULE.width,
    top,
    bottom: top + CAPSULE.height,
  };
}

function networkFacts(): { isConnected: boolean; networkType: string } {
  return { isConnected: navigator.onLine, networkType: navigator.onLine ? 'wifi' : 'none' };
}

function scan(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    openSheet({
      title: '预览里没有相机，输入码的内容',
      field: { type: 'text', value: '' },
      confirmText: '扫到了',
      onConfirm: (result) => {
        resolve({ result, scanType: 'CODE_128', charSet: 'utf-8', path: '', rawData: '' });
      },
      onCancel: () => {
        reject(new Error('cancel'));
      },
    });
  });
}

function phoneCall(options: CallOptions): void {
  const phoneNumber = stringOption(options, 'phoneNumber');
  if (phoneNumber === '') throw new Error('parameter error: phoneNumber is empty');
  record.calls.push({ name: 'makePhoneCall', detail: { phoneNumber } });
  openSheet({ title: `呼叫 ${phoneNumber}`, text: '预览里不会真的拨出', cancelText: '好' });
}

function location(options: CallOptions): void {
  const { latitude, longitude, name, address } = options;
  record.calls.push({ name: 'openLocation', detail: { latitude, longitude, name, address } });
  openSheet({
    title: stringOption(options, 'name', '地图'),
    text: stringOption(options, 'address'),
    cancelText: '关闭地图',
  });
}

/** The machine and the things around it. */
export function deviceCalls(phone: Phone): Record<string, unknown> {
  let brightness = 0.5;
  let clipboard = '';
  const held = (name: string, run: (options: CallOptions) => unknown) => heldForPrivacy(phone.launch.person, name, run);
  return {
    getWindowInfo: () => windowFacts(phone),
    getDeviceInfo: deviceFacts,
    getAppBaseInfo: () => baseFacts(phone),
    getSystemSetting: () => ({
      bluetoothEnabled: false,
      locationEnabled: true,
      wifiEnabled: true,
      deviceOrientation: 'portrait',
    }),
    getSystemInfoSync: () => ({ ...windowFacts(phone), ...deviceFacts(), ...baseFacts(phone) }),
    getMenuButtonBoundingClientRect: capsuleRect,
    onThemeChange: (listener: ThemeListener) => phone.themeListeners.add(listener),
    offThemeChange: (listener: ThemeListener) => phone.themeListeners.delete(listener),
    onNetworkStatusChange,
    offNetworkStatusChange,
    ...apiCalls({
      getSystemInfo: () => ({ ...windowFacts(phone), ...deviceFacts(), ...baseFacts(phone) }),
      getNetworkType: networkFacts,
      setClipboardData: held('setClipboardData', (options) => {
        clipboard = stringOption(options, 'data');
        record.calls.push({ name: 'setClipboardData', detail: { data: clipboard } });
      }),
      getClipboardData: held('getClipboardData', () => ({ data: clipboard })),
      makePhoneCall: phoneCall,
      openLocation: location,
      scanCode: scan,
      vibrateShort: () => undefined,
      setScreenBrightness: (options) => {
        brightness = Number(options.value);
      },
      getScreenBrightness: () => ({ value: brightness }),
      setKeepScreenOn: () => undefined,
      hideKeyboard: () => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      },
    }),
  };
}

type NetworkListener = (result: { isConnected: boolean; networkType: string }) => void;

const networkListeners = new Set<NetworkListener>();

function onNetworkStatusChange(listener: NetworkListener): void {
  networkListeners.add(listener);
}

function offNetworkStatusChange(listener?: NetworkListener): void {
  if (listener === undefined) networkListeners.clear();
  else networkListeners.delete(listener);
}

for (const type of ['online', 'offline']) {
  window.addEventListener(type, () => {
    networkListeners.forEach((listener) => {
      listener(networkFacts());
    });
  });
}
