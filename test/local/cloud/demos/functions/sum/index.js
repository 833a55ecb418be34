'use strict';

exports.main = ({ a, b }) => a + b;
