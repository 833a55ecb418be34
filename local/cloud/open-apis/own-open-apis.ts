/** WeChat's interfaces that this cloud keeps books for; a table answers the others. */
const OWN_OPEN_APIS = ['subscribeMessage.send', 'phonenumber.getPhoneNumber'] as const;
export type OwnOpenApi = (typeof OWN_OPEN_APIS)[number];

export function isOwnOpenApi(name: string): name is OwnOpenApi {
  return (OWN_OPEN_APIS as readonly string[]).includes(name);
}
