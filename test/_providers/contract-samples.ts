/** What the contract test needs to know of one provider. */
export interface ContractSample {
  folder: string;
  /** A push about one delivered-or-not parcel, its nodes with these codes. */
  pushWith(codes: readonly string[]): unknown;
  /** An answer about the same parcel. */
  answerWith(codes: readonly string[]): unknown;
  /** JSON that is signed, but is no push of this provider. */
  otherShapes: readonly unknown[];
  /** Every code that is documented for a node, by what it means; by hand from docs/sources.md, one vocabulary. */
  codes: Readonly<Record<string, string>>;
  /** The reply that makes it content, and the one that says that the signature did not fit. */
  replies: { accepted: object; badSignature: object };
  /** Whether it finds the carrier of a number itself. */
  detects: boolean;
}

const WORDS = 'note';
const AT = '2026-11-20 09:12:00';
const ISO = '2026-11-20T09:12:00+08:00';

const kdniaoTrack = (codes: readonly string[]) => ({
  EBusinessID: '1237100',
  ShipperCode: 'ZTO',
  LogisticCode: '75000000000001',
  Success: true,
  Traces: codes.map((Action) => ({ AcceptTime: AT, AcceptStation: WORDS, Action })),
});
const kuaidi100Track = (codes: readonly string[]) => ({
  message: 'ok',
  status: '200',
  ischeck: '0',
  com: 'zhongtong',
  nu: '75000000000001',
  data: codes.map((statusCode) => ({ time: AT, ftime: AT, context: WORDS, statusCode })),
});
const seventeenTrackParcel = (codes: readonly string[]) => ({
  number: '75000000000001',
  carrier: 190455,
  track_info: {
    latest_status: { status: 'InTransit', sub_status: 'InTransit_Other' },
    tracking: {
      providers: [
        {
          provider: { key: 190455, name: 'ZTO Express' },
          events: codes.map((sub_status) => ({ time_iso: ISO, description: WORDS, sub_status })),
        },
      ],
    },
  },
});
const afterShipTracking = (codes: readonly string[]) => ({
  tracking_number: '75000000000001',
  slug: 'zto-express',
  active: true,
  tag: 'InTransit',
  subtag: 'InTransit_001',
  checkpoints: codes.map((subtag) => ({ checkpoint_time: ISO, message: WORDS, subtag, tag: subtag.split('_')[0] })),
});

export const SAMPLES: readonly ContractSample[] = [
  {
    folder: 'kdniao',
    pushWith: (codes) => ({ EBusinessID: '1237100', Count: 1, Data: [kdniaoTrack(codes)] }),
    answerWith: kdniaoTrack,
    otherShapes: [7, {}, { Data: [] }, { Data: {} }, { lastResult: kuaidi100Track(['0']) }],
    codes: {
      '0': '–',
      '10': 'created.ordered',
      '1': 'picked_up',
      '2': 'in_transit',
      '204': 'in_transit.arrived_hub',
      '206': 'in_transit.departed',
      '5': 'in_transit.forwarded',
      '6 601': 'customs.waiting',
      '602': 'customs.processing',
      '603': 'customs.cleared',
      '604': 'customs.held',
      '201': 'arrived_city.city',
      '205': 'arrived_city.outlet',
      '202': 'out_for_delivery',
      '419': 'out_for_delivery.redelivery',
      '211': 'awaiting_pickup',
      '418': 'awaiting_pickup.taken_out',
      '412': 'exception.pickup_uncollected',
      '3': 'delivered',
      '301': 'delivered.self',
      '302': 'delivered.after_exception',
      '304': 'delivered.proxy',
      '311': 'delivered.locker',
      '405': 'exception.delivery_failed',
      '420': 'exception.bad_address',
      '421': 'exception.bad_phone',
      '416': 'exception.unreachable',
      '404': 'exception.refused',
      '422': 'exception.missorted',
      '423': 'exception.out_of_area',
      '4 401 402 403 417': 'exception.delayed',
      '414': 'exception.damaged',
      '413': 'exception.intercepted',
      '407': 'returning',
      '406': 'returned',
      '415': 'cancelled',
    },
    replies: {
      accepted: { EBusinessID: '1237100', UpdateTime: '2026-11-21 14:02:03', Success: true, Reason: '' },
      badSignature: {
        EBusinessID: '1237100',
        UpdateTime: '2026-11-21 14:02:03',
        Success: false,
        Reason: 'bad_signature',
      },
    },
    detects: false,
  },
  {
    folder: 'kuaidi100',
    pushWith: (codes) => ({ status: 'polling', message: '', lastResult: kuaidi100Track(codes) }),
    answerWith: kuaidi100Track,
    otherShapes: [7, {}, { Data: [kdniaoTrack(['2'])] }],
    codes: {
      '101 102': 'created.ordered',
      '1 103': 'picked_up',
      '0 1002': 'in_transit',
      '7 1003': 'in_transit.forwarded',
      '10': 'customs.waiting',
      '8 11': 'customs.processing',
      '12': 'customs.cleared',
      '13': 'customs.held',
      '1001': 'arrived_city.city',
      '5': 'out_for_delivery',
      '501': 'awaiting_pickup',
      '205': 'exception.pickup_uncollected',
      '3': 'delivered',
      '301': 'delivered.self',
      '302': 'delivered.after_exception',
      '303': 'delivered.proxy',
      '304': 'delivered.locker',
      '204': 'exception.delivery_failed',
      '206': 'exception.unreachable',
      '203 14': 'exception.refused',
      '207': 'exception.out_of_area',
      '2 201 202': 'exception.delayed',
      '208': 'exception.held',
      '209': 'exception.damaged',
      '6': 'returning',
      '4': 'returned',
      '401 210': 'cancelled',
    },
    replies: {
      accepted: { result: true, returnCode: '200', message: '成功' },
      badSignature: { result: false, returnCode: '500', message: 'bad_signature' },
    },
    detects: false,
  },
  {
    folder: 'seventeen-track',
    pushWith: (codes) => ({ event: 'TRACKING_UPDATED', data: seventeenTrackParcel(codes) }),
    answerWith: (codes) => ({ code: 0, data: { accepted: [seventeenTrackParcel(codes)], rejected: [] } }),
    otherShapes: [
      7,
      {},
      { event: 'TRACKING_UPDATED' },
      { event: 'TRACKING_UPDATED', data: {} },
      { event: 'OTHER', data: { number: '1' } },
    ],
    codes: {
      'NotFound NotFound_Other NotFound_InvalidCode Expired Expired_Other': '–',
      InfoReceived: 'created.ordered',
      'InTransit_PickedUp PickedUp': 'picked_up',
      'InTransit InTransit_Other InTransit_TransportArrived InTransit_TransportDeparted': 'in_transit',
      'InTransit_Departure Departure': 'in_transit.departed',
      'InTransit_Arrival Arrival': 'in_transit.arrived_hub',
      InTransit_CustomsProcessing: 'customs.processing',
      InTransit_CustomsReleased: 'customs.cleared',
      InTransit_CustomsRequiringInformation: 'customs.info_required',
      'DeliveryFailure_Security Exception_Security': 'customs.held',
      'OutForDelivery OutForDelivery_Other': 'out_for_delivery',
      'AvailableForPickup AvailableForPickup_Other': 'awaiting_pickup',
      'Delivered Delivered_Other': 'delivered',
      'DeliveryFailure DeliveryFailure_Other': 'exception.delivery_failed',
      'DeliveryFailure_NoBody Exception_NoBody': 'exception.unreachable',
      'DeliveryFailure_Rejected Exception_Rejected': 'exception.refused',
      DeliveryFailure_InvalidAddress: 'exception.bad_address',
      'Exception Exception_Other Exception_Delayed': 'exception.delayed',
      'Exception_Damage Exception_Destroyed': 'exception.damaged',
      Exception_Lost: 'exception.lost',
      'Exception_Returning Returning': 'returning',
      'Exception_Returned Returned': 'returned',
      Exception_Cancel: 'cancelled',
    },
    replies: { accepted: { ok: true }, badSignature: { ok: false, reason: 'bad_signature' } },
    detects: true,
  },
  {
    folder: 'aftership',
    pushWith: (codes) => ({ ts: 1795310000, event: 'tracking_update', event_id: 'e-1', msg: afterShipTracking(codes) }),
    answerWith: (codes) => ({ meta: { code: 200 }, data: { trackings: [afterShipTracking(codes)] } }),
    otherShapes: [
      7,
      {},
      { event: 'tracking_update' },
      { event: 'tracking_update', msg: {} },
      { event: 'other', msg: afterShipTracking([]) },
    ],
    codes: {
      'Pending Pending_001 Pending_002 Pending_003 Pending_004 Pending_005 Pending_006 Expired Expired_001': '–',
      'InfoReceived InfoReceived_001': 'created.ordered',
      InTransit_002: 'picked_up',
      'InTransit InTransit_001 InTransit_008 InTransit_011 InTransit_012 InTransit_013': 'in_transit',
      InTransit_003: 'in_transit.arrived_hub',
      InTransit_004: 'in_transit.destination_country',
      InTransit_005: 'customs.cleared',
      InTransit_006: 'customs.processing',
      InTransit_007: 'in_transit.departed',
      InTransit_009: 'in_transit.forwarded',
      'OutForDelivery OutForDelivery_001 OutForDelivery_003 OutForDelivery_004': 'out_for_delivery',
      'AttemptFail AttemptFail_001 AttemptFail_003': 'exception.delivery_failed',
      AttemptFail_002: 'exception.unreachable',
      'AvailableForPickup AvailableForPickup_001': 'awaiting_pickup',
      'Delivered Delivered_001 Delivered_004': 'delivered',
      'Delivered_002 Delivered_003': 'delivered.self',
      Delivered_005: 'delivered.proxy',
      'Exception Exception_001 Exception_005 Exception_016 Exception_017 Exception_019': 'exception.delayed',
      'Exception_002 Exception_007': 'exception.bad_address',
      Exception_003: 'exception.refused',
      Exception_004: 'customs.held',
      Exception_006: 'customs.duty_due',
      Exception_008: 'exception.pickup_uncollected',
      Exception_009: 'exception.held',
      Exception_010: 'returning',
      Exception_011: 'returned',
      'Exception_012 Exception_021': 'exception.damaged',
      Exception_013: 'exception.lost',
      Exception_018: 'customs.info_required',
      Exception_020: 'cancelled',
    },
    replies: { accepted: { ok: true }, badSignature: { ok: false, reason: 'bad_signature' } },
    detects: true,
  },
];
