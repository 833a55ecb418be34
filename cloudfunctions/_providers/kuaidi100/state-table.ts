import type { Status } from '../../../typings/vocabulary';
import { stateBook } from '../states';

/** Code, kuaidi100's word for it, and what it is in ours. */
type State = readonly [code: string, word: string, status: Status, subStatus?: string];

/**
 * Every documented `state` of a parcel and `statusCode` or `status` of a node, basic ones before their finer ones. One table a
 * provider: 201, 304 and 401 mean other things elsewhere. Source: docs/sources.md, one vocabulary.
 */
const STATES: readonly State[] = [
  ['1', '揽收', 'picked_up'],
  ['101', '已下单', 'created', 'ordered'],
  ['102', '待揽收', 'created', 'ordered'],
  ['103', '已揽收', 'picked_up'],
  ['0', '在途', 'in_transit'],
  ['1001', '到达派件城市', 'arrived_city', 'city'],
  ['1002', '干线', 'in_transit'],
  ['1003', '转递', 'in_transit', 'forwarded'],
  ['5', '派件', 'out_for_delivery'],
  ['501', '投柜或驿站', 'awaiting_pickup'],
  ['3', '签收', 'delivered'],
  ['301', '本人签收', 'delivered', 'self'],
  ['302', '派件异常后签收', 'delivered', 'after_exception'],
  ['303', '代签', 'delivered', 'proxy'],
  ['304', '投柜或站签收', 'delivered', 'locker'],
  ['6', '退回', 'returning'],
  ['4', '退签', 'returned'],
  ['401', '已销单', 'cancelled'],
  ['7', '转投', 'in_transit', 'forwarded'],
  ['2', '疑难', 'exception', 'delayed'],
  ['201', '超时未签收', 'exception', 'delayed'],
  ['202', '超时未更新', 'exception', 'delayed'],
  ['203', '拒收', 'exception', 'refused'],
  ['204', '派件异常', 'exception', 'delivery_failed'],
  ['205', '柜或驿站超时未取', 'exception', 'pickup_uncollected'],
  ['206', '无法联系', 'exception', 'unreachable'],
  ['207', '超区', 'exception', 'out_of_area'],
  ['208', '滞留', 'exception', 'held'],
  ['209', '破损', 'exception', 'damaged'],
  ['210', '销单', 'cancelled'],
  ['8', '清关', 'customs', 'processing'],
  ['10', '待清关', 'customs', 'waiting'],
  ['11', '清关中', 'customs', 'processing'],
  ['12', '已清关', 'customs', 'cleared'],
  ['13', '清关异常', 'customs', 'held'],
  ['14', '拒签', 'exception', 'refused'],
];

const CODE_BY_WORD: ReadonlyMap<string, string> = new Map(STATES.map(([code, word]) => [word, code]));

export const { readingOf, unknownIn, parcelCodeOf } = stateBook(
  Object.fromEntries(
    STATES.map(([code, , status, subStatus]) => [code, { status, ...(subStatus !== undefined && { subStatus }) }]),
  ),
);

/** The code of a node's word: accounts without finer codes get the word alone. Any other text stays as it is. */
export function codeOfWord(word: string): string {
  return CODE_BY_WORD.get(word) ?? word;
}
