import { memoryPorts } from '../../_adapters/memory-ports';
import { mortal } from './mortal';

it.each([
  { isLastDone: true, reads: 2 },
  { isLastDone: false, reads: 1 },
])(
  'a function that is killed at its second call does nothing any more (the call done: $isLastDone)',
  async ({ isLastDone, reads }) => {
    const ports = memoryPorts();
    const onDeath = jest.fn();
    const doomed = mortal(ports, { calls: 2, isLastDone, onDeath });
    await doomed.parcels.byId('a');
    await expect(doomed.shoppers.byId('b')).rejects.toThrow();
    await expect(doomed.parcels.byId('c')).rejects.toThrow();
    expect(ports.count.reads).toBe(reads);
    expect(onDeath).toHaveBeenCalled();
  },
);
