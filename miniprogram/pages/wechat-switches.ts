import type { WechatSwitches } from '../stores/wechat-switches';

/** Reads what WeChat's own settings say about messages; where WeChat cannot say, nothing is heard. */
export function wechatSwitches(heard: (switches: WechatSwitches) => void): void {
  wx.getSetting({
    withSubscriptions: true,
    success: ({ subscriptionsSetting: { mainSwitch, itemSettings = {} } }) => {
      const saying = (answer: string) => Object.keys(itemSettings).filter((id) => itemSettings[id] === answer);
      heard({ main: mainSwitch, banned: saying('ban'), refused: saying('reject') });
    },
  });
}
