/**
 * The findings of many blobs, kept small: the versions of one file repeat each other, so what a finding says is kept
 * once and each version keeps places only.
 */
import type { BlobFindings, Finding } from '@countersign/detectors';

export interface FoundBlobs {
  readonly size: number;
  add(found: BlobFindings): void;
  has(blob: string): boolean;
  ids(): Iterable<string>;
  /** As they were found, at this path. */
  findingsAt(blob: string, path: string): readonly Finding[];
}

/** Index of the finding's text, line, column, end line, end column. */
const NUMBERS = 5;

export function createFoundBlobs(): FoundBlobs {
  const texts: Finding[] = [];
  const indexes = new Map<string, number>();
  const places = new Map<string, Uint32Array>();

  const indexOf = (finding: Finding): number => {
    const key = `${finding.id}\0${finding.fingerprint}\0${finding.tier}\0${finding.severity}\0${finding.message}`;
    const known = indexes.get(key);
    if (known !== undefined) return known;
    texts.push(finding);
    indexes.set(key, texts.length - 1);
    return texts.length - 1;
  };

  return {
    get size() {
      return places.size;
    },
    add({ blob, findings }) {
      const numbers = new Uint32Array(findings.length * NUMBERS);
      let at = 0;
      for (const finding of findings) {
        numbers[at] = indexOf(finding);
        numbers[at + 1] = finding.line;
        numbers[at + 2] = finding.column;
        numbers[at + 3] = finding.endLine;
        numbers[at + 4] = finding.endColumn;
        at += NUMBERS;
      }
      places.set(blob, numbers);
    },
    has: (blob) => places.has(blob),
    ids: () => places.keys(),
    findingsAt(blob, path) {
      const numbers = places.get(blob) ?? new Uint32Array();
      const findings: Finding[] = [];
      for (let at = 0; at < numbers.length; at += NUMBERS) {
        const text = texts[numbers[at] ?? -1];
        if (text !== undefined)
          findings.push({
            ...text,
            path,
            line: numbers[at + 1] ?? 0,
            column: numbers[at + 2] ?? 0,
            endLine: numbers[at + 3] ?? 0,
            endColumn: numbers[at + 4] ?? 0,
          });
      }
      return findings;
    },
  };
}
