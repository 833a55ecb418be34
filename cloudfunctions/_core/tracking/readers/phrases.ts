import type { Reader } from './reader';
import { STRENGTH } from './strength';

/** A few phrases of other languages; a language grows by lines here. */
export const phrases: readonly Reader[] = [
  { rule: 'fr.delivered', status: 'delivered', strength: STRENGTH.signed, words: /\best livré|\ba été livré|\bremis au destinataire/i },
  { rule: 'fr.out-for-delivery', status: 'out_for_delivery', strength: STRENGTH.delivering, words: /en cours de livraison|en livraison\b/i, unless: /mettre en livraison/i },
  { rule: 'fr.local', status: 'arrived_city', subStatus: 'outlet', strength: STRENGTH.atDestination, words: /site de livraison|dessert votre adresse|agence de livraison/i },
  { rule: 'fr.picked-up', status: 'picked_up', strength: STRENGTH.pickedUp, words: /a été déposé|pris en charge/i },
  { rule: 'fr.created', status: 'created', strength: STRENGTH.awaitsPickup, words: /va bientôt nous être confié|en cours de préparation/i },
  { rule: 'fr.on-the-way', status: 'in_transit', strength: STRENGTH.onTheWay, words: /acheminement|en transit|est arrivé dans le pays|plateforme/i },
  { rule: 'de.delivered', status: 'delivered', strength: STRENGTH.signed, words: /\bzugestellt\b/i, unless: /nicht zugestellt|wird zugestellt/i },
  { rule: 'de.ready-for-pickup', status: 'awaiting_pickup', strength: STRENGTH.waiting, words: /\babholbereit\b/i, unless: /in Kürze/i },
  { rule: 'de.out-for-delivery', status: 'out_for_delivery', strength: STRENGTH.delivering, words: /in Zustellung\b/i },
  { rule: 'de.picked-up', status: 'picked_up', strength: STRENGTH.pickedUp, words: /\bPostaufgabe\b|\baufgegeben\b|\babgeholt beim Absender/i },
  { rule: 'de.on-the-way', status: 'in_transit', strength: STRENGTH.onTheWay, words: /in Bearbeitung|angekommen|Auslandstransport|in Kürze abholbereit|Verteilzentrum|unterwegs/i },
  { rule: 'ko.delivered', status: 'delivered', strength: STRENGTH.signed, words: /배송\s*완료|배달\s*완료/ },
  { rule: 'ko.delivery-failed', status: 'exception', subStatus: 'delivery_failed', strength: STRENGTH.failed, words: /배달\s*실패|배송\s*실패/ },
  { rule: 'ko.customs-cleared', status: 'customs', subStatus: 'cleared', strength: STRENGTH.customs + 2, words: /통관\s*완료/ },
  { rule: 'ko.customs', status: 'customs', subStatus: 'processing', strength: STRENGTH.customs, words: /통관/ },
  { rule: 'ko.out-for-delivery', status: 'out_for_delivery', strength: STRENGTH.delivering, words: /배송할 예정|배송\s*출발|배달\s*출발/ },
  { rule: 'ko.local', status: 'arrived_city', subStatus: 'outlet', strength: STRENGTH.atDestination, words: /배송지에? ?도착/ },
  { rule: 'ko.picked-up', status: 'picked_up', strength: STRENGTH.pickedUp, words: /인수받|집화|접수/ },
  { rule: 'ko.on-the-way', status: 'in_transit', strength: STRENGTH.onTheWay, words: /이동\s*중|터미널|출항/ },
  { rule: 'pt.returning', status: 'returning', strength: STRENGTH.goingBack, words: /será devolvido|em devolução/i },
  { rule: 'pt.delivered', status: 'delivered', strength: STRENGTH.signed, words: /objeto entregue|foi entregue/i },
  { rule: 'pt.local', status: 'arrived_city', subStatus: 'outlet', strength: STRENGTH.atDestination, words: /unidade de distribuição/i },
  { rule: 'pt.on-the-way', status: 'in_transit', strength: STRENGTH.onTheWay, words: /em trânsito|encaminhado|recebido/i },
];
