'use strict';
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

const keep = async ({ name, text }) =>
  (await cloud.uploadFile({ cloudPath: `album/${name}`, fileContent: Buffer.from(text) })).fileID;

const ACTIONS = {
  keep: ({ pictures }) => Promise.all(pictures.map(keep)),
  list: async ({ ids }) => (await cloud.getTempFileURL({ fileList: ids })).fileList,
  read: async ({ id }) => (await cloud.downloadFile({ fileID: id })).fileContent.toString('utf8'),
  drop: async ({ ids }) => (await cloud.deleteFile({ fileList: ids })).fileList,
};

exports.main = ({ action, ...operands }) => ACTIONS[action](operands);
