import { explainParcel } from '../../../scripts/explain/explain-parcel';
import { openPayload } from '../../../scripts/explain/open-payload';
import { printParcel } from '../../../scripts/explain/print-parcel';

const json = (value: unknown): string => JSON.stringify(value);

/** One small document of each form, made up, with what is read from it. */
const CASES: { shape: string; text: string; waybillNo: string; place?: string; first: string }[] = [
  {
    shape: 'kdniao-query',
    text: json({
      EBusinessID: '1',
      ShipperCode: 'ZTO',
      LogisticCode: '75000000000001',
      Success: true,
      State: '2',
      Traces: [{ AcceptTime: '2026-11-20 10:00:00', AcceptStation: '【杭州市】快件已到达杭州中转部' }],
    }),
    waybillNo: '75000000000001',
    first: 'in_transit',
  },
  {
    shape: 'jisu',
    text: json({
      status: 0,
      msg: 'ok',
      result: {
        number: '75000000000001',
        type: 'zto',
        deliverystatus: '3',
        list: [{ time: '2026-11-20 10:00:00', status: '已签收，签收人：本人' }],
      },
    }),
    waybillNo: '75000000000001',
    first: 'delivered',
  },
  {
    shape: 'juhe',
    text: json({
      resultcode: '200',
      result: {
        com: 'sf',
        no: 'SF1000000000001',
        status: '0',
        list: [{ datetime: '2026-11-20  10:00:00', remark: '已收件', zone: '台州市' }],
      },
    }),
    waybillNo: 'SF1000000000001',
    place: '台州市',
    first: 'picked_up',
  },
  {
    shape: 'showapi',
    text: json({
      showapi_res_code: 0,
      showapi_res_body: {
        mailNo: 'YT1000000000001',
        expSpellName: 'yuantong',
        status: 3,
        data: [{ time: '2026-11-20 10:00:00', context: '快件离开【金华转运中心】发往【广州转运中心】' }],
      },
    }),
    waybillNo: 'YT1000000000001',
    first: 'in_transit',
  },
  {
    shape: 'sf-routes',
    text: '<Response service="RouteService"><Head>OK</Head><Body><RouteResponse mailno="SF1000000000002"><Route accept_time="2026-11-20 10:00:00" accept_address="深圳市" remark="顺丰速运 已收取快件" opcode="50"/></RouteResponse></Body></Response>',
    waybillNo: 'SF1000000000002',
    place: '深圳市',
    first: 'picked_up',
  },
  {
    shape: 'usps-xml',
    text: '<TrackResponse><TrackInfo ID="9400000000000000000001"><TrackSummary><EventTime>9:01 am</EventTime><EventDate>April 28, 2026</EventDate><Event>Out for Delivery</Event><EventCity>PEORIA</EventCity><EventState>IL</EventState></TrackSummary></TrackInfo></TrackResponse>',
    waybillNo: '9400000000000000000001',
    place: 'PEORIA, IL',
    first: 'out_for_delivery',
  },
  {
    shape: 'fedex-rest',
    text: json({
      output: {
        completeTrackResults: [
          {
            trackResults: [
              {
                trackingNumberInfo: { trackingNumber: '986578788855' },
                scanEvents: [
                  {
                    date: '2026-11-20T10:00:00-06:00',
                    eventType: 'DL',
                    eventDescription: 'Delivered',
                    scanLocation: { city: 'AUSTIN', stateOrProvinceCode: 'TX', countryCode: 'US' },
                  },
                ],
              },
            ],
          },
        ],
      },
    }),
    waybillNo: '986578788855',
    place: 'AUSTIN, TX, US',
    first: 'delivered',
  },
  {
    shape: 'dhl-json',
    text: json({
      shipments: [
        {
          id: '3318810025',
          events: [
            {
              timestamp: '2026-11-20T10:00:00+01:00',
              statusCode: 'transit',
              description: 'Departed Facility in LEIPZIG - GERMANY',
              location: { address: { addressLocality: 'LEIPZIG - GERMANY' } },
            },
          ],
        },
      ],
    }),
    waybillNo: '3318810025',
    place: 'LEIPZIG - GERMANY',
    first: 'in_transit',
  },
  {
    shape: 'ups-json',
    text: json({
      trackResponse: {
        shipment: [
          {
            package: [
              {
                trackingNumber: '1Z5R89390357567127',
                activity: [
                  {
                    date: '20261120',
                    time: '100000',
                    status: { code: 'OT', description: 'Out for Delivery Today' },
                    location: { address: { city: 'BOISE', stateProvince: 'ID', country: 'US' } },
                  },
                ],
              },
            ],
          },
        ],
      },
    }),
    waybillNo: '1Z5R89390357567127',
    place: 'BOISE, ID, US',
    first: 'out_for_delivery',
  },
];

it.each(CASES)('$shape is opened', ({ shape, text, waybillNo, place, first }) => {
  const opened = openPayload(text);
  const [parcel] = opened.parcels;
  if (!parcel) throw new Error('no parcel');
  const [scan] = parcel.snapshot.scans;
  const [event] = explainParcel(parcel, 'en').events;
  expect({
    shape: opened.shape,
    waybillNo: parcel.snapshot.waybillNo,
    place: scan?.place,
    first: event?.status,
  }).toEqual({ shape, waybillNo, place, first });
});

describe('an answer without nodes', () => {
  const nothing = { EBusinessID: '1', Reason: '暂无轨迹信息' };
  it.each([
    {
      shape: 'kdniao-query',
      document: { ...nothing, ShipperCode: 'ZTO', LogisticCode: '1', Success: true, Traces: [] },
    },
    { shape: 'kdniao-query', document: { ...nothing, Success: false } },
    { shape: 'kuaidi100-query', document: { message: 'ok', nu: '1', com: 'zhongtong', status: '200', data: [] } },
    {
      shape: 'aftership-query',
      document: { meta: { code: 200 }, data: { tracking_number: '1', slug: '4px', tag: 'Pending', checkpoints: [] } },
    },
    {
      shape: 'kuaidi100-query',
      document: { message: 'ok', nu: '1', com: '', status: '200', data: [{ time: 'soon', context: '已签收' }] },
    },
  ])('is opened as $shape, without a headline', ({ shape, document }) => {
    const { shape: opened, parcels } = openPayload(json(document));
    const [parcel] = parcels.map((one) => explainParcel(one, 'zh-CN'));
    if (!parcel) throw new Error('no parcel');
    expect([opened, parcel.events]).toEqual([shape, []]);
    expect(parcel).not.toHaveProperty('headline');
    expect(printParcel(parcel, { why: true })).not.toMatch(/1970|malformed|undefined/);
  });

  it.each([
    { document: { EBusinessID: '1', Success: false, Reason: '今日查询次数已达上限' }, code: 'quota_used_up' },
    { document: { result: false, returnCode: '503', message: '验证签名失败' }, code: 'provider_refused' },
    { document: { code: 0, data: { accepted: [], rejected: [] } }, code: 'bad_waybill' },
    { document: { meta: { code: 4004, message: 'none', type: 'NotFound' }, data: {} }, code: 'bad_waybill' },
  ])('or with a refusal is the sender’s own error, $code', ({ document, code }) => {
    expect(() => openPayload(json(document))).toThrow(expect.objectContaining({ code }) as Error);
  });
});

describe('what is no payload of ours', () => {
  it.each([
    { name: 'an empty text', text: '' },
    { name: 'prose', text: 'the parcel is on its way' },
    { name: 'JSON of something else', text: '{"weather":"rain"}' },
    { name: 'a page', text: '<html><body><p>Not found</p></body></html>' },
    { name: 'half a JSON', text: '{"Traces":[' },
    { name: 'a list', text: '[1,2,3]' },
    { name: 'Traces of somebody else’s', text: '{"Traces":[{"span":1}]}' },
    { name: 'a result that is no yes or no', text: '{"returnCode":"0","result":{"list":[]}}' },
    { name: 'a sign', text: '<' },
    { name: 'half a tag', text: '<a' },
    { name: 'a comment without an end', text: '<a><!-- b' },
    { name: 'CDATA without an end', text: '<a><![CDATA[ b' },
    { name: 'a DOCTYPE without an end', text: '<!DOCTYPE a [' },
    { name: 'XML without a bottom', text: '<a>'.repeat(100_000) },
    {
      name: 'JSON without a bottom',
      text: `{"Success":true,"Traces":[],"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    },
  ])('$name is refused by name', ({ text }) => {
    expect(() => openPayload(text)).toThrow(expect.objectContaining({ code: 'unsupported_format' }) as Error);
  });

  it.each([
    {
      name: 'a number that nobody knows',
      text: '<TrackResponse><TrackInfo ID="1"><Error><Description>could not locate it</Description></Error></TrackInfo></TrackResponse>',
      code: 'bad_waybill',
    },
    {
      name: 'a sender that is out of order',
      text: '<TrackReply><Notifications><Message>we are unable to process your request</Message></Notifications></TrackReply>',
      code: 'provider_busy',
    },
  ])('$name is the sender’s own error', ({ text, code }) => {
    expect(() => openPayload(text)).toThrow(expect.objectContaining({ code }) as Error);
  });
});
