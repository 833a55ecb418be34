/** As wx-server-sdk throws what WeChat answered. */
export function wechatError(errCode: number): Error {
  const words = 'openapi.subscribeMessage.send:fail no';
  return Object.assign(new Error(`errCode: ${errCode}  | errMsg: ${words}`), { errCode, errMsg: words });
}

/** As wx-server-sdk throws what befell itself: it has no code for it, and says −1. */
export function sdkAccident(words: string): Error {
  const errMsg = `openapi.subscribeMessage.send:fail ${words}`;
  return Object.assign(new Error(errMsg), { errCode: -1, errMsg });
}
