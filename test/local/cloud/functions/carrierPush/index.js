'use strict';

exports.main = async (event) => {
  switch (event.path) {
    case '/text':
      return 'plain words';
    case '/object':
      return { a: 1 };
    case '/integrated':
      return {
        statusCode: 202,
        headers: { 'Content-Type': 'text/x-mine' },
        body: Buffer.from('字').toString('base64'),
        isBase64Encoded: true,
      };
    case '/reply':
      return JSON.parse(event.body);
    case '/throw':
      throw new Error('no');
    default:
      return { event, openid: process.env.WX_OPENID };
  }
};
