import { cloudPorts } from '../_adapters/cloud-ports';
import { servePushes } from '../_adapters/serve-pushes';
import { receivePush } from '../_usecases/receive-push';

const ports = cloudPorts('carrierPush');

/**
 * Cloud function `carrierPush`, over HTTP: /carrierPush/<provider>/<accountId>, with /<parcelId> behind it for a provider that signs by
 * parcel.
 */
export const main = servePushes(ports, (push) => receivePush(ports, push));
