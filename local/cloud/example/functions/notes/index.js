const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const notes = cloud.database().collection('notes');

/** `{action: 'add', text}` keeps a note of whoever calls; anything else lists theirs, newest first. */
exports.main = async ({ action, text }) => {
  const { OPENID } = cloud.getWXContext();
  if (action === 'add') return notes.add({ data: { by: OPENID, at: Date.now(), text } });
  const { data } = await notes.where({ by: OPENID }).orderBy('at', 'desc').get();
  return data;
};
