/** Families of blobs in, findings out: the part of the work that any thread does. */
import { recogniseUnreadable } from '@countersign/detectors';
import type {
  BlobFindings,
  BlobStore,
  BlobVisitor,
  IncrementalScanner,
  JudgedContent,
  SkippedBlob,
} from '@countersign/detectors';
import type { Report } from '../threads/workers.ts';

/** What came of some families. Plain data: it is sent between threads. */
export interface FamilyReport extends Report {
  readonly found: readonly BlobFindings[];
  readonly skipped: readonly SkippedBlob[];
  /** Blobs to be read in another way. */
  readonly missed: readonly string[];
  readonly blobs: number;
  readonly bytes: number;
}

export interface FamilyJudge {
  judge(family: number): void;
  /** What came together since the last time. */
  report(): FamilyReport;
}

/** Null for a content that was not judged, so that nothing can be inherited from it. */
type State = JudgedContent | null;

export function createFamilyJudge(store: BlobStore, scanner: IncrementalScanner): FamilyJudge {
  let report = emptyReport();

  const take = (
    blob: { readonly id: string; readonly bytes: Uint8Array; readonly repeated: boolean },
    judge: () => JudgedContent,
  ): State => {
    const hidden = recogniseUnreadable('', blob.bytes);
    if (hidden !== null) {
      const { reason, detail } = hidden;
      if (!blob.repeated) report.skipped.push({ blob: blob.id, reason, detail });
      return null;
    }
    const judged = judge();
    if (blob.repeated) return judged;
    report.blobs += 1;
    report.bytes += blob.bytes.length;
    const { findings } = judged;
    if (findings.length > 0)
      report.found.push({ blob: blob.id, bytes: blob.bytes.length, findings });
    return judged;
  };

  const visitor: BlobVisitor<State> = {
    whole: (blob) => take(blob, () => scanner.whole(blob.bytes)),
    derived: (blob, base, segments) =>
      take(blob, () =>
        base === null ? scanner.whole(blob.bytes) : scanner.derived(blob.bytes, base, segments),
      ),
    missed({ id, skipped }) {
      if (skipped === null) report.missed.push(id);
      else report.skipped.push(skipped);
    },
  };

  return {
    judge(family) {
      store.visit(family, visitor);
      report.parts.push(family);
    },
    report() {
      const made = report;
      report = emptyReport();
      return made;
    },
  };
}

interface OpenReport extends FamilyReport {
  readonly parts: number[];
  readonly found: BlobFindings[];
  readonly skipped: SkippedBlob[];
  readonly missed: string[];
  blobs: number;
  bytes: number;
}

const emptyReport = (): OpenReport => ({
  parts: [],
  found: [],
  skipped: [],
  missed: [],
  blobs: 0,
  bytes: 0,
});
