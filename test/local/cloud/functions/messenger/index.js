'use strict';
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

exports.main = async ({ api, message }) => {
  try {
    return api === undefined
      ? await cloud.openapi.subscribeMessage.send(message)
      : await cloud.openapi.security.msgSecCheck({ content: 'x' });
  } catch (error) {
    return { errCode: error.errCode, errMsg: error.errMsg };
  }
};
