/** What the search for candidates needs of a list of detectors, as flat arrays. */
import { fromBytes, toBytes } from './flat-arrays.ts';
import type { Arrays } from './flat-arrays.ts';
import { KEYWORD_LAYOUT, keywordTable } from './keyword-table.ts';
import type { Keyword, KeywordTable } from './keyword-table.ts';
import type { SecretDetector } from './secret-detector.ts';

const DETECTOR_LAYOUT = {
  /** By keyword: where its demands begin; one more for the end. Hundreds of detectors may share a keyword and a demand. */
  demandAt: 'i32',
  /** By demand, see {@link ANCHOR}. */
  anchors: 'u8',
  /** By demand: characters without a gap that must follow. */
  leastRuns: 'u16',
  /** By demand: where its detectors begin; one more for the end. */
  detectorAt: 'i32',
  /** Indices of detectors. */
  detectors: 'u16',
  /** By detector: bytes looked at on either side of a keyword. */
  before: 'i32',
  after: 'i32',
} as const;

const LAYOUT = { ...KEYWORD_LAYOUT, ...DETECTOR_LAYOUT } as const;

export type CandidateTable = KeywordTable & Arrays<typeof DETECTOR_LAYOUT>;

/** {@link SecretDetector.anchor} as a number; demands of one keyword are sorted by it. */
export const ANCHOR = { none: 0, prefix: 1, assignment: 2, authority: 3 } as const;

/** Characters that follow an anchored keyword without a gap where a detector asks for no other number. */
const LEAST_RUNS = { none: 0, prefix: 12, assignment: 16, authority: 0 } as const;

const BEFORE = 64;
const AFTER = 512;

interface Demand {
  readonly anchor: number;
  readonly leastRun: number;
  readonly detectors: number[];
}

export function candidateTable(detectors: readonly SecretDetector[]): CandidateTable {
  const keywords: Keyword[] = [];
  const demands: Demand[][] = [];
  const known = { exact: new Map<string, number>(), any: new Map<string, number>() };
  detectors.forEach((detector, index) => {
    const { keywordCase = 'exact' } = detector;
    for (const text of detector.keywords) {
      let keyword = known[keywordCase].get(text);
      if (keyword === undefined) {
        keyword = keywords.length;
        known[keywordCase].set(text, keyword);
        keywords.push({ text, exact: keywordCase === 'exact' });
        demands.push([]);
      }
      addDemand(demands[keyword] ?? [], detector, index);
    }
  });
  for (const list of demands) list.sort((a, b) => a.anchor - b.anchor || a.leastRun - b.leastRun);
  const all = demands.flat();
  return {
    ...keywordTable(keywords),
    demandAt: offsets(demands),
    anchors: Uint8Array.from(all, ({ anchor }) => anchor),
    leastRuns: Uint16Array.from(all, ({ leastRun }) => leastRun),
    detectorAt: offsets(all.map((demand) => demand.detectors)),
    detectors: Uint16Array.from(all.flatMap((demand) => demand.detectors)),
    before: Int32Array.from(detectors, ({ window }) => window?.before ?? BEFORE),
    after: Int32Array.from(detectors, ({ window }) => window?.after ?? AFTER),
  };
}

function addDemand(demands: Demand[], detector: SecretDetector, index: number): void {
  const name = detector.anchor ?? 'none';
  const anchor = ANCHOR[name];
  const leastRun = name === 'none' ? 0 : (detector.leastRun ?? LEAST_RUNS[name]);
  const same = demands.find((one) => one.anchor === anchor && one.leastRun === leastRun);
  if (same === undefined) demands.push({ anchor, leastRun, detectors: [index] });
  else same.detectors.push(index);
}

function offsets(lists: readonly (readonly unknown[])[]): Int32Array {
  const at = new Int32Array(lists.length + 1);
  for (const [index, { length }] of lists.entries()) at[index + 1] = (at[index] ?? 0) + length;
  return at;
}

export const candidateTableToBytes = (table: CandidateTable): Uint8Array => toBytes(LAYOUT, table);

/** Null for bytes that were not made of a table, or on a machine with another order of bytes. */
export const candidateTableFromBytes = (bytes: Uint8Array): CandidateTable | null =>
  fromBytes(LAYOUT, bytes);
