'use strict';
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

const ACTIONS = {
  /** Tells the person who calls. */
  tell: ({ templateId, words }) =>
    cloud.openapi.subscribeMessage.send({
      touser: cloud.getWXContext().OPENID,
      templateId,
      page: 'pages/index/index',
      data: { thing1: { value: words } },
    }),
  phone: async ({ code }) => (await cloud.openapi.phonenumber.getPhoneNumber({ code })).phoneInfo.purePhoneNumber,
  /** Keeps the mini-program's code as a picture. */
  poster: async ({ path }) => {
    const { buffer } = await cloud.openapi.wxacode.get({ path });
    return (await cloud.uploadFile({ cloudPath: 'posters/code.png', fileContent: buffer })).fileID;
  },
};

exports.main = async ({ action, ...operands }) => {
  try {
    return await ACTIONS[action](operands);
  } catch ({ errCode, errMsg }) {
    return { errCode, errMsg };
  }
};
