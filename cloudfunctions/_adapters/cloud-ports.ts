import type { Ports } from '../_ports';
import { cloudAlerts } from './alerts';
import { storedBreaker } from './circuit-breaker';
import { machineClock } from './clock';
import { readConfiguration } from './configuration';
import { configuredMerchants } from './configured-merchants';
import { httpThrough } from './http';
import { consoleLog } from './log';
import { cloudLanes } from './lanes';
import { cloudMessages } from './messages';
import { cloudParcels } from './parcels';
import { cloudQuarantine } from './quarantine';
import { cloudShoppers } from './shoppers';
import { cloudSources } from './sources';
import { cloudStaffList } from './staff-list';
import { environmentVault } from './vault';

/** Everything a function needs, made at its cold start. @throws Error naming the configuration variable that is wrong */
export function cloudPorts(functionName: string): Ports {
  const { merchants, templates, vaultKeys, messageState, pushAddress, sourceOrigins } = readConfiguration(process.env);
  const http = httpThrough(sourceOrigins);
  return {
    clock: machineClock,
    log: consoleLog(functionName),
    parcels: cloudParcels(),
    quarantine: cloudQuarantine(),
    shoppers: cloudShoppers(),
    staff: cloudStaffList(),
    lanes: cloudLanes(),
    messages: cloudMessages(messageState, { http, clock: machineClock }),
    alerts: cloudAlerts(),
    sources: cloudSources(),
    http,
    breaker: storedBreaker(machineClock),
    vault: environmentVault(vaultKeys),
    merchants: configuredMerchants(merchants),
    templates,
    pushAddress,
  };
}
