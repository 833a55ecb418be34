'use strict';
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

/** Keeps what WeChat tells, and who it seems to come from; for a person whose name says so it then fails. */
exports.main = async (event) => {
  const { OPENID, SOURCE } = cloud.getWXContext();
  const heard = cloud.database().collection('heard');
  const { total } = await heard.count();
  await heard.add({ data: { event, openid: OPENID, source: SOURCE, place: total } });
  if (OPENID.startsWith('oFails')) throw new Error('told to fail');
  return 'success';
};
