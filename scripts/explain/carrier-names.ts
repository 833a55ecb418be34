import { CARRIERS, carrierByCode, type CarrierCode } from '../../cloudfunctions/_core/carriers/carriers';
import { carrierOf as carrierOfKdniao } from '../../cloudfunctions/_providers/kdniao/carrier-codes';
import { carrierOf as carrierOfKuaidi100 } from '../../cloudfunctions/_providers/kuaidi100/carrier-codes';
import { WECHAT_DELIVERY_IDS } from '../../cloudfunctions/_providers/wechat/delivery-ids';

const fold = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** 极兔 for 极兔速递: what a carrier does is left out of its name. */
const shortName = (name: string): string => name.replace(/(?:快递|速递|速运|物流|快运)$/u, '');

/** Carriers by one of their names; where several share it, the first in the table, which is the most used. */
function byName(namesOf: (carrier: (typeof CARRIERS)[number]) => readonly string[]): ReadonlyMap<string, CarrierCode> {
  const rows = CARRIERS.flatMap((carrier) => namesOf(carrier).map((name) => [fold(name), carrier.code] as const));
  return new Map(rows.reverse());
}

const BY_NAME = byName(({ code, names }) => [code, names['zh-CN'], names.en]);
const BY_WECHAT_ID = byName(({ code }) => [WECHAT_DELIVERY_IDS[code] ?? code]);
const BY_SHORT_NAME = byName(({ names }) => [shortName(names['zh-CN'])]);

/**
 * Our code for what people and vendors call a carrier: our own code, kdniao's, a Chinese or English name, kuaidi100's code, WeChat's, a
 * Chinese name in short; undefined when none fits.
 */
export function carrierByAnyName(name: string): string | undefined {
  if (name === '') return undefined;
  return (
    carrierByCode(name)?.code ??
    carrierOfKdniao(name) ??
    BY_NAME.get(fold(name)) ??
    carrierOfKuaidi100(name) ??
    BY_WECHAT_ID.get(fold(name)) ??
    BY_SHORT_NAME.get(fold(name))
  );
}
