import type { ShopperCalls } from '../../typings/shopper';
import { cloudPorts } from '../_adapters/cloud-ports';
import { serveCalls } from '../_adapters/serve-calls';
import { askShop, askShopInput } from '../_usecases/ask-shop';
import { claimOrder, claimOrderInput } from '../_usecases/claim-order';
import { deleteMe, deleteMeInput } from '../_usecases/delete-me';
import { getTimeline, getTimelineInput } from '../_usecases/get-timeline';
import { listMessages, listMessagesInput } from '../_usecases/list-messages';
import { listOrders, listOrdersInput } from '../_usecases/list-orders';
import { getSettings, getSettingsInput } from '../_usecases/get-settings';
import { recordAccepts, recordAcceptsInput } from '../_usecases/record-accepts';
import { openShare, openShareInput } from '../_usecases/open-share';
import { refreshParcel, refreshParcelInput } from '../_usecases/refresh-parcel';
import { reportFault, reportFaultInput } from '../_usecases/report-fault';
import { reportProblem, reportProblemInput } from '../_usecases/report-problem';
import { saveSettings, saveSettingsInput } from '../_usecases/save-settings';
import { shareParcel, shareParcelInput } from '../_usecases/share-parcel';
import { withdrawShares, withdrawSharesInput } from '../_usecases/withdraw-shares';

/** Cloud function `shopper`: everything that a buyer's phone asks for. */
export const main = serveCalls<ShopperCalls>(cloudPorts('shopper'), {
  listOrders: [listOrdersInput, listOrders],
  getTimeline: [getTimelineInput, getTimeline],
  reportProblem: [reportProblemInput, reportProblem],
  askShop: [askShopInput, askShop],
  refreshParcel: [refreshParcelInput, refreshParcel],
  claimOrder: [claimOrderInput, claimOrder],
  shareParcel: [shareParcelInput, shareParcel],
  withdrawShares: [withdrawSharesInput, withdrawShares],
  openShare: [openShareInput, openShare],
  recordAccepts: [recordAcceptsInput, recordAccepts],
  getSettings: [getSettingsInput, getSettings],
  saveSettings: [saveSettingsInput, saveSettings],
  listMessages: [listMessagesInput, listMessages],
  reportFault: [reportFaultInput, reportFault],
  deleteMe: [deleteMeInput, deleteMe],
});
