import { getHeapStatistics } from 'node:v8';

/**
 * Bytes that this thread holds: V8's heap, and beside it what Buffers hold. What nobody needs any more counts until V8 collects it,
 * as it does for a platform that measures the process.
 */
export function heldMemory(): number {
  const { used_heap_size: heap, external_memory: beside } = getHeapStatistics();
  return heap + beside;
}
