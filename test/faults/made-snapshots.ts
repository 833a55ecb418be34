import type { Node } from '../_usecases/kdniao-track';
import type { Dice } from './dice';
import { madeTrack } from './made-track';

/**
 * What a provider pushes of one parcel over time, oldest first: the way as it grew; now and then a node was taken back, a word
 * corrected, or an earlier node came late.
 */
export function madeSnapshots(dice: Dice, most: number): Node[][] {
  const track = madeTrack(dice);
  const lengths = Array.from({ length: dice.between(2, most) }, () => dice.between(1, track.length));
  return lengths.sort((a, b) => a - b).map((length) => disturbed(track.slice(0, length), dice));
}

function disturbed(nodes: Node[], dice: Dice): Node[] {
  if (nodes.length < 3) return nodes;
  const at = dice.between(1, nodes.length - 2);
  if (dice.chance(0.2)) return nodes.filter((_node, index) => index !== at);
  if (dice.chance(0.2))
    return nodes.map((node, index) => (index === at ? { ...node, words: `${node.words}。` } : node));
  if (dice.chance(0.1))
    return nodes.map((node, index) => (index === at ? { ...node, words: `${node.words}，已安检` } : node));
  return nodes;
}
