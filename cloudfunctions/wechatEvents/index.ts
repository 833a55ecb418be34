import { cloudPorts } from '../_adapters/cloud-ports';
import { serveEvents } from '../_adapters/serve-events';
import { receiveWechatEvent } from '../_usecases/receive-wechat-event';

const ports = cloudPorts('wechatEvents');

/** Cloud function `wechatEvents`, by WeChat's message push: accepts given and taken back, messages sent. Which events: events.json. */
export const main = serveEvents(ports, (caller, event) => receiveWechatEvent(ports, caller, event));
