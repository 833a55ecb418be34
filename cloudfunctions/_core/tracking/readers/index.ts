import { englishCustoms } from './en-customs';
import { englishFailure } from './en-failure';
import { englishWay } from './en-way';
import { phrases } from './phrases';
import type { Reader } from './reader';
import { zhBeforePickup } from './zh-before-pickup';
import { zhCustoms } from './zh-customs';
import { zhDelivered } from './zh-delivered';
import { zhDelivery } from './zh-delivery';
import { zhFailure } from './zh-failure';
import { zhPickup } from './zh-pickup';
import { zhReturn } from './zh-return';
import { zhTerse } from './zh-terse';
import { zhTransit } from './zh-transit';
import { zhWaiting } from './zh-waiting';

const strongestFirst = (readers: readonly Reader[]): readonly Reader[] =>
  [...readers].sort((a, b) => b.strength - a.strength);

/** Readers of sentences with Chinese characters, strongest first. */
export const CHINESE_READERS: readonly Reader[] = strongestFirst([
  ...zhBeforePickup,
  ...zhPickup,
  ...zhTransit,
  ...zhCustoms,
  ...zhDelivery,
  ...zhWaiting,
  ...zhDelivered,
  ...zhFailure,
  ...zhReturn,
  ...zhTerse,
]);

/** Readers of all other sentences, strongest first. */
export const OTHER_READERS: readonly Reader[] = strongestFirst([
  ...englishFailure,
  ...englishCustoms,
  ...englishWay,
  ...phrases,
]);
