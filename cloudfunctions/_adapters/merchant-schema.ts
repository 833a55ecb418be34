import type { Told } from '../../typings/vocabulary';
import type { ProviderCode } from '../_core/tracking/types';
import type { Merchant } from '../_ports';
import * as v from 'valibot';
import { USUAL_WORTH } from '../_core/notices/worth';
import { areUnique } from './are-unique';
import { shopHoursSchema, thresholdsSchema } from './threshold-schema';
import { word } from './word-schema';

/** Every provider, so that a new one does not compile before it can be configured. */
const PROVIDERS: Readonly<Record<ProviderCode, true>> = {
  kdniao: true,
  kuaidi100: true,
  '17track': true,
  aftership: true,
};
const PROVIDER_CODES = Object.keys(PROVIDERS) as ProviderCode[];

/** A limit of one cannot be kept by a bucket that must hold one and give one back. */
const atMost = (most: number) => v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(most)));
const limitsSchema = v.strictObject({
  queriesPerDay: atMost(10_000_000),
  queriesPerNumberPerDay: atMost(1_440),
  subscriptionsPerNumberPerMonth: atMost(1_000),
  callsPerSecond: atMost(1_000),
});

const accountSchema = v.strictObject({
  provider: v.picklist(PROVIDER_CODES),
  accountId: word,
  key: word,
  pushKey: v.exactOptional(word),
  plan: v.exactOptional(v.picklist(['free', 'paid'])),
  limits: v.exactOptional(limitsSchema),
});

/** The part of a robot's address that is its key, and nothing else of it. Lengths are not documented. */
const wecomKey = v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{8,128}$/));
const dingtalkToken = v.pipe(v.string(), v.regex(/^[0-9A-Fa-f]{16,128}$/));
const dingtalkSecret = v.pipe(v.string(), v.regex(/^SEC[0-9A-Za-z]{8,128}$/));
const roomSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('wecom'), key: wecomKey }),
  v.strictObject({ kind: v.literal('dingtalk'), token: dingtalkToken, secret: dingtalkSecret }),
]);

const MOST_WORTH = 100;
const worthSchema = v.record(
  v.picklist(Object.keys(USUAL_WORTH) as Told[]),
  v.pipe(v.number(), v.gtValue(0), v.maxValue(MOST_WORTH)),
);

const merchantSchema = v.strictObject({
  id: v.pipe(word, v.regex(/^[\w-]+$/)),
  shopName: word,
  firstOwner: v.strictObject({ openid: word, name: word }),
  accounts: v.array(accountSchema),
  staffRoom: v.exactOptional(roomSchema),
  thresholds: v.exactOptional(thresholdsSchema),
  hours: v.exactOptional(shopHoursSchema),
  worth: v.exactOptional(worthSchema),
});

export const merchantsSchema: v.GenericSchema<Merchant[]> = v.pipe(
  v.array(merchantSchema),
  v.minLength(1),
  v.check((merchants) => areUnique(merchants.map(({ id }) => id)), 'two merchants have the same id'),
  v.check((merchants) => areUnique(merchants.map(({ firstOwner }) => firstOwner.openid)), 'one person owns two shops'),
  v.check((merchants) => merchants.every(hasOneOfEach), 'a merchant has two accounts with one provider'),
  v.check((merchants) => areUnique(merchants.flatMap(accountNames)), 'two merchants share an account'),
);

/** A parcel's subscriptions are stored by provider. */
const hasOneOfEach = ({ accounts }: Merchant): boolean => areUnique(accounts.map(({ provider }) => provider));
const accountNames = ({ accounts }: Merchant): string[] =>
  accounts.map(({ provider, accountId }) => `${provider}|${accountId}`);
