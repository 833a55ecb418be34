import { cloudPorts } from '../_adapters/cloud-ports';
import { serveTimer } from '../_adapters/serve-timer';
import { watchParcels } from '../_usecases/watch-parcels';

const ports = cloudPorts('watchParcels');

/** Cloud function `watchParcels`, every five minutes: opens what rules find wrong with the parcels that are due. */
export const main = serveTimer(ports, () => watchParcels(ports));
