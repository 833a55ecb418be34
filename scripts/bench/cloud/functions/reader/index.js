'use strict';
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const db = cloud.database({ throwOnNotFound: false });
const parcels = db.collection('parcels');

/** What `getTimeline` reads for its buyer, as directly as the SDK can, and nothing more: the documents as they are. */
exports.main = async ({ parcelId, lanes }) => {
  const { data: parcel } = await parcels.doc(parcelId).get();
  const [order, shopper, rests] = await Promise.all([
    parcels.where({ orderId: parcel.orderId }).field({ events: false, notices: false }).get(),
    db.collection('shoppers').doc(cloud.getWXContext().OPENID).get(),
    lanes.length > 0
      ? db
          .collection('lanes')
          .where({ _id: db.command.in(lanes) })
          .get()
      : undefined,
  ]);
  return { ok: true, data: { parcel, order: order.data, shopper: shopper.data, rests: rests?.data } };
};
