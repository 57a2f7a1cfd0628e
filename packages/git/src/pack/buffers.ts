/** Buffers for contents that live for a moment: given back, they are used again, and nothing is left to collect. */

export interface BufferPool {
  /** Exactly `size` bytes, with whatever was in them. */
  take(size: number): Uint8Array;
  give(buffer: Uint8Array): void;
}

/** Buffers of one size are kept up to this many bytes together. */
const KEPT = 64_000_000;
const SMALLEST = 12;

export function createBufferPool(): BufferPool {
  /** By the logarithm of their size. */
  const free: Uint8Array[][] = [];
  return {
    take(size) {
      const order = orderOf(size);
      const buffer = free[order]?.pop() ?? new Uint8Array(2 ** order);
      return buffer.subarray(0, size);
    },
    give(buffer) {
      const whole = new Uint8Array(buffer.buffer);
      const order = orderOf(whole.length);
      const same = (free[order] ??= []);
      if ((same.length + 1) * whole.length <= Math.max(KEPT, whole.length)) same.push(whole);
    },
  };
}

const orderOf = (size: number): number =>
  size <= 2 ** SMALLEST ? SMALLEST : 32 - Math.clz32(size - 1);
