import { cloudPorts } from '../_adapters/cloud-ports';
import { serveTimer } from '../_adapters/serve-timer';
import { syncTracks } from '../_usecases/sync-tracks';

const ports = cloudPorts('syncTracks');

/** Cloud function `syncTracks`, every minute: asks sources about the parcels that are due. */
export const main = serveTimer(ports, () => syncTracks(ports));
