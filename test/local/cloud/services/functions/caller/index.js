'use strict';
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

const call = (name, data) => cloud.callFunction({ name, data }).catch(({ errCode, errMsg }) => ({ errCode, errMsg }));

/** Calls a function, several times at once when told to, and gives on what came of it. */
exports.main = async ({ name = 'who', data = {}, times }) =>
  times === undefined ? call(name, data) : Promise.all(Array.from({ length: times }, () => call(name, data)));
