/** What is said when an act was not taken. */
const zh = {
  changedBy: (name: string) => `${name}刚改过，看看再存`,
  changedByYou: '你刚在别处改过，看看再存',
  changed: '刚有变化，看看再存',
  closedMeanwhile: '已经结束了，不用再写',
  goOn: '接着写',

  unsureSent: '没连上，不确定发没发出去。再点一次，不会发两遍',
  unsureSaved: '没连上，不确定存没存上。再点一次，不会存两遍',
  colleagueGone: '这位同事不在了，换一位',
  seenOften: '这个地址已经看过很多次了，有事找店主',
  refused: {
    bad_input: '这几句存不了，改一改再试',
    not_found: '这里没有这个问题了，下拉看看',
    forbidden: '你的角色只能看，要处理找店主开通',
    too_large: '这件事已经写给客户 5 次了，还有要说的就打电话',
    busy: '刚好有人在改，再点一次',
  },
  notDone: '没办成，过一会儿再试',
};

const en: typeof zh = {
  changedBy: (name) => `${name} just changed this. Look, then save`,
  changedByYou: 'You just changed this elsewhere. Look, then save',
  changed: 'This just changed. Look, then save',
  closedMeanwhile: 'This is over; no need to write',
  goOn: 'Go on writing',

  unsureSent: "No connection, so it may or may not have been sent. Tap again; it won't be sent twice",
  unsureSaved: "No connection, so it may or may not have been saved. Tap again; it won't be saved twice",
  colleagueGone: 'This colleague has left. Choose another',
  seenOften: 'This address was opened many times already; ask the owner',
  refused: {
    bad_input: "This can't be saved. Change it and try again",
    not_found: 'This problem is gone. Pull down to look',
    forbidden: 'Your role can only look; ask the owner',
    too_large: 'The customer was written to 5 times about this. Call them instead',
    busy: 'Somebody changed this just now. Tap again',
  },
  notDone: "That didn't work. Try again in a while",
};

export const notTakenWords = { 'zh-CN': zh, en };
