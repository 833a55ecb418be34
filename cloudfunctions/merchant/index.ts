import type { MerchantCalls } from '../../typings/merchant';
import { cloudPorts } from '../_adapters/cloud-ports';
import { serveCalls } from '../_adapters/serve-calls';
import { findParcels, findParcelsInput } from '../_usecases/find-parcels';
import { getIssue, getIssueInput } from '../_usecases/get-issue';
import { guessCarriers, guessCarriersInput } from '../_usecases/guess-carriers';
import { handleIssue, handleIssueInput } from '../_usecases/handle-issue';
import { listParcels, listParcelsInput } from '../_usecases/list-parcels';
import { saveStaff, saveStaffInput } from '../_usecases/save-staff';
import { shipOrder, shipOrderInput } from '../_usecases/ship-order';
import { sourceHealth, sourceHealthInput } from '../_usecases/source-health';
import { tryThresholds, tryThresholdsInput } from '../_usecases/try-thresholds';
import { whoAmI, whoAmIInput } from '../_usecases/who-am-i';

/** Cloud function `merchant`: what a shop's staff ask for. */
export const main = serveCalls<MerchantCalls>(cloudPorts('merchant'), {
  whoAmI: [whoAmIInput, whoAmI],
  listParcels: [listParcelsInput, listParcels],
  shipOrder: [shipOrderInput, shipOrder],
  guessCarriers: [guessCarriersInput, guessCarriers],
  sourceHealth: [sourceHealthInput, sourceHealth],
  findParcels: [findParcelsInput, findParcels],
  getIssue: [getIssueInput, getIssue],
  handleIssue: [handleIssueInput, handleIssue],
  tryThresholds: [tryThresholdsInput, tryThresholds],
  saveStaff: [saveStaffInput, saveStaff],
});
