/** Object ids by the million: as bytes, one after the other. */
import type { Repository } from '../repository.ts';

export interface IdList {
  readonly length: number;
  add(hex: string): void;
  /** In hex; `at` is below {@link length}. */
  at(at: number): string;
}

/** Ids that the first block has room for. */
const FIRST_ROOM = 4096;

export function createIdList(format: Repository['objectFormat']): IdList {
  const width = format === 'sha256' ? 32 : 20;
  let bytes = Buffer.allocUnsafe(width * FIRST_ROOM);
  let length = 0;
  return {
    get length() {
      return length;
    },
    add(hex) {
      if ((length + 1) * width > bytes.length) {
        const more = Buffer.allocUnsafe(bytes.length * 2);
        bytes.copy(more, 0, 0, length * width);
        bytes = more;
      }
      bytes.write(hex, length * width, width, 'hex');
      length += 1;
    },
    at: (at) => bytes.toString('hex', at * width, (at + 1) * width),
  };
}
