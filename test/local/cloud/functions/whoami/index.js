'use strict';
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
let runs = 0;

exports.main = async (event, context) => {
  runs += 1;
  return {
    ...cloud.getWXContext(),
    event,
    runs,
    requestId: context.request_id,
    date: Date.now(),
    newDate: new Date().getTime(),
    isDate: new Date() instanceof Date,
    fixed: new Date(5).getTime(),
    secret: process.env.SECRET,
    inherited: process.env.PATH,
  };
};
