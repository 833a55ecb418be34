/** In a reason: whoever it was meant for did not want it. What customs or an airline refuses is no refusal. */
export const REFUSAL =
  /^(?!.*(?:customs|海关|airline|航空)).*(?:拒收|拒签|拒绝签收|拒付|refus(?:ed|al|es)|reject(?:ed|ion)|declined)/is;
