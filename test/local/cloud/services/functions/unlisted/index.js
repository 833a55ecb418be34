'use strict';

exports.main = require('../wechat/index.js').main;
