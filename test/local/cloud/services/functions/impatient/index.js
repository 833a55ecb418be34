'use strict';

exports.main = require('../caller/index.js').main;
