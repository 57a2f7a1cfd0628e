import { describe, expect, test } from '@jest/globals';
import {
  candidateTable,
  candidateTableFromBytes,
  candidateTableToBytes,
} from './candidate-table.ts';
import { secretDetectors } from './catalogue.ts';

const table = candidateTable(secretDetectors);
const bytes = candidateTableToBytes(table);

describe('A table of candidates as bytes', () => {
  test('is read as what it was', () => {
    expect(candidateTableFromBytes(bytes)).toEqual(table);
  });

  test('is read at any place that is a multiple of four', () => {
    const moved = new Uint8Array(bytes.length + 4);
    moved.set(bytes, 4);
    expect(candidateTableFromBytes(moved.subarray(4))).toEqual(table);
  });

  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['a mark alone', bytes.subarray(0, 4)],
    ['a cut one', bytes.subarray(0, -4)],
    ['one with more behind it', new Uint8Array([...bytes, 0, 0, 0, 0])],
    ['another order of bytes', bytes.toReversed()],
    ['a place that is no multiple of four', new Uint8Array([0, ...bytes]).subarray(1)],
    ['a length below nothing', Uint8Array.from(bytes, (byte, at) => (at === 7 ? 0xff : byte))],
  ])('%s is none', (_name, damaged) => {
    expect(candidateTableFromBytes(damaged)).toBeNull();
  });
});
