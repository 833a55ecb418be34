/** Calls `act` when the network comes back. Returns how to stop. */
export function onReconnect(act: () => void): () => void {
  const heard = (state: { isConnected?: boolean; errMsg?: string }) => {
    if (state.isConnected === true) act();
  };
  wx.onNetworkStatusChange(heard);
  return () => {
    wx.offNetworkStatusChange(heard);
  };
}
