'use strict';
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

const ACTIONS = {
  upload: ({ path, base64 = '', bytes }) =>
    cloud.uploadFile({
      cloudPath: path,
      fileContent: bytes === undefined ? Buffer.from(base64, 'base64') : Buffer.alloc(bytes, 'x'),
    }),
  download: async ({ fileID }) => {
    const { fileContent, ...rest } = await cloud.downloadFile({ fileID });
    return { ...rest, base64: fileContent.toString('base64') };
  },
  addresses: ({ fileList }) => cloud.getTempFileURL({ fileList }),
  remove: ({ fileList }) => cloud.deleteFile({ fileList }),
};

exports.main = async ({ action, ...operands }) => {
  try {
    return await ACTIONS[action](operands);
  } catch ({ errCode, errMsg }) {
    return { errCode, errMsg };
  }
};
