'use strict';

exports.main = () => 'hook';
