import { englishBefore } from './en-before';
import { englishDelivered } from './en-delivered';
import { englishDelivery } from './en-delivery';
import { englishLocal } from './en-local';
import { englishPickup } from './en-pickup';
import { englishTransit } from './en-transit';
import { englishWaiting } from './en-waiting';
import type { Reader } from './reader';

/** From the label to the door. */
export const englishWay: readonly Reader[] = [
  ...englishBefore,
  ...englishPickup,
  ...englishTransit,
  ...englishLocal,
  ...englishDelivery,
  ...englishWaiting,
  ...englishDelivered,
];
