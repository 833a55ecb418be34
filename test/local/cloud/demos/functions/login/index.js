'use strict';
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

/** Who is it? The openid is WeChat's word, the event is anybody's. */
exports.main = (event) => {
  const { OPENID, APPID, SOURCE } = cloud.getWXContext();
  return { openid: OPENID, appid: APPID, source: SOURCE, claimed: event.openid };
};
