'use strict';

exports.main = () => 'greet';
