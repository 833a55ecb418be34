'use strict';
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

/** Asks for nothing. */
exports.main = async () => ({ ok: true });
