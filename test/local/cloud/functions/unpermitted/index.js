'use strict';

exports.main = require('../messenger/index.js').main;
