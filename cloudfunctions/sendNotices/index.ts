import { cloudPorts } from '../_adapters/cloud-ports';
import { serveTimer } from '../_adapters/serve-timer';
import { sendNotices } from '../_usecases/send-notices';

const ports = cloudPorts('sendNotices');

/** Cloud function `sendNotices`, every minute: what the pushes left to send. */
export const main = serveTimer(ports, () => sendNotices(ports));
