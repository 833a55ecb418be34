'use strict';
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

/** `{image}` in what is sent is a picture's bytes; a picture that comes back is given on as base64. */
exports.main = async ({ api, data: { image, ...data } = {} }) => {
  const sent = image === undefined ? data : { media: { contentType: 'image/png', value: Buffer.from(image) } };
  try {
    const { buffer, ...reply } = await api.split('.').reduce((at, name) => at[name], cloud.openapi)(sent);
    return buffer === undefined ? reply : { ...reply, base64: Buffer.from(buffer).toString('base64') };
  } catch ({ errCode, errMsg }) {
    return { errCode, errMsg };
  }
};
