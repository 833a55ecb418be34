'use strict';
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

/** Keeps what each tick was told. */
exports.main = async (event) => {
  const data = { event, source: process.env.TRIGGER_SRC, openid: process.env.WX_OPENID ?? null, at: Date.now() };
  await cloud.database().collection('ticks').add({ data });
  return data;
};
