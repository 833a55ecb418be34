import { cloudPorts } from '../_adapters/cloud-ports';
import { sendNotices } from '../_usecases/send-notices';

const ports = cloudPorts('sendNotices');

/** Cloud function `sendNotices`, every minute: what the pushes left to send. */
export const main = () => sendNotices(ports);
