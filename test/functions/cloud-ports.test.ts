import type { Ports } from '../../cloudfunctions/_ports';
import { describePorts } from '../_adapters/ports-contract';
import { startProduct, type ProductCloud } from './product-cloud';

/** The adapters in this very process, on the real SDK, which is told where the cloud is as a function would be. */
async function openCloud(): Promise<
  Pick<Ports, 'parcels' | 'quarantine' | 'shoppers' | 'sources' | 'staff' | 'alerts'>
> {
  cloud ??= await startProduct();
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SCF_NAMESPACE: 'local',
    TCB_ENV: 'local',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${cloud.url}/admin/contract/1` }),
  });
  const [
    { cloudAlerts },
    { cloudParcels },
    { cloudQuarantine },
    { cloudShoppers },
    { cloudSources },
    { cloudStaffList },
  ] = await Promise.all([
    import('../../cloudfunctions/_adapters/alerts'),
    import('../../cloudfunctions/_adapters/parcels'),
    import('../../cloudfunctions/_adapters/quarantine'),
    import('../../cloudfunctions/_adapters/shoppers'),
    import('../../cloudfunctions/_adapters/sources'),
    import('../../cloudfunctions/_adapters/staff-list'),
  ]);
  return {
    parcels: cloudParcels(),
    quarantine: cloudQuarantine(),
    shoppers: cloudShoppers(),
    sources: cloudSources(),
    staff: cloudStaffList(),
    alerts: cloudAlerts(),
  };
}

let cloud: ProductCloud | undefined;
afterAll(() => cloud?.close());

describePorts('wx-server-sdk', openCloud);
